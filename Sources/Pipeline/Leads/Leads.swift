import Drawing
package import Radars

/// What several clusters could do together, with the comparison it rests on.
package struct LeadList: Sendable {
  package let comparison: Comparison
  /// The best ones.
  package let leads: [Lead]
  /// How many there are in all.
  package let count: Int
  package let audience: Audience
  /// How many offers and needs these people may not read: of the workspace's radars only, for an
  /// edition does not know of any.
  package let heldBack: Int
}

extension Workbench {
  /// Leads between radars of the workspace or edition files of different clusters.
  ///
  /// - Parameters:
  ///   - most: how many are kept, best first.
  ///   - audience: `.inside` takes what members of the workspace's radars keep to their cluster too;
  ///     an edition's file holds nothing of that.
  package func leads(
    _ names: [String], most: Int = 20, for audience: Audience = .everyone
  ) throws(PipelineError) -> LeadList {
    var comparison = try compare(names)
    var heldBack = 0
    for (index, name) in names.enumerated() where !name.hasSuffix(".json") {
      let radar = try radar(name)
      comparison.radars[index].offers = radar.offers(for: audience)
      comparison.radars[index].needs = radar.needs(for: audience)
      heldBack += radar.members.flatMap { $0.offers + $0.needs }
        .count { !audience.reads($0.visibility) }
    }
    do {
      let leads = try LeadSearch(comparison).leads
      return LeadList(
        comparison: comparison, leads: Array(leads.prefix(most)), count: leads.count,
        audience: audience, heldBack: heldBack)
    } catch {
      throw PipelineError(
        .input, error.message, advice: "name radars or editions of two clusters or more")
    }
  }

  /// The leads as cards, two to an A4 page; in the first radar's first language when none is named.
  package func drawCards(
    of list: LeadList, _ choice: PictureChoice = PictureChoice()
  ) throws(PipelineError) -> [Drawn] {
    let options = try choice.options(for: list.comparison.radars[0])
    let names = list.comparison.radars.map(\.frame.id).joined(separator: "-")
    let date = list.comparison.radars.map(\.date).max()!
    let pages = LeadSheetPicture.pages(
      list.comparison, list.leads, isInside: list.audience == .inside, options: options)
    return pages.enumerated().map { index, page in
      Drawn(name: "leads-\(names)-\(index + 1).svg", svg: page.svg(), date: date)
    }
  }
}
