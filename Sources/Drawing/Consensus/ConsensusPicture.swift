package import Radars
import Text

/// A comparison as one radar: every topic stands at one angle as a bar from the nearest ring to the
/// farthest, with a bead for each cluster in the ring where it has the topic.
package struct ConsensusPicture {
  private let plan: ConsensusPlan
  private let theme: Theme

  package init(_ comparison: Comparison, options: PictureOptions) {
    plan = ConsensusPlan(
      ConsensusContent(comparison, options),
      on: options.mayGrow ? options.paper.andLarger : [options.paper])
    theme = options.theme
  }

  /// The paper that it is drawn for.
  package var paper: Paper { plan.paper }

  /// How much larger the page is than its paper, 1 where it is not.
  package var growth: Double { plan.growth }

  /// Topics whose names stand in the index, by their numbers.
  package var indexed: [String] {
    plan.indexed.map { content.topics[$0] }.sorted { $0.number < $1.number }.map(\.row.topic)
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }
}

extension ConsensusPicture {
  private var content: ConsensusContent { plan.content }
  private var page: RadarPage { plan.page }

  private var root: Element {
    let ids = content.sheet.radars.map(\.frame.id)
    let picture = PictureRoot(
      id: "consensus-" + Identifier.plain(ids.joined(separator: "-")),
      language: content.comparison.languages.first ?? "en",
      title: "\(page.header.title): \(content.names.joined(separator: ", "))",
      description: (page.header.facts + [content.comparison.words.source]).joined(separator: ". "),
      width: page.width, height: page.height)
    return picture.element(
      [.group(page.header.elements(in: page.frame)).classed("header"), disc]
        + plan.side.elements() + [page.footer.element(in: page.frame)])
  }

  private var disc: Element {
    let sheet = content.sheet
    let drawing = DiscDrawing(
      disc: plan.disc, names: RingNames(sheet.rings, on: plan.disc), center: page.center,
      radius: page.radius)
    var ids = Identifier()
    return .group(
      [
        drawing.ground(sheet.frame, sheet.rings), .group(page.names.elements(around: page.center)),
      ] + drawing.ringNames(sheet.rings.map { content.comparison.text($0.name) })
        + content.topics.indices.map { topic($0, &ids) }
    ).classed("consensus").with(
      "data-radars", sheet.radars.map(\.frame.id).joined(separator: " "))
  }

  private func topic(_ index: Int, _ ids: inout Identifier) -> Element {
    let topic = content.topics[index]
    let placed = plan.layout.placed[index]
    let color = Palette.quadrant(topic.quadrant)
    let name = NameDrawing(
      placed: placed, lettering: plan.layout.lettering, center: page.center, color: color)
    let mark = ConsensusMark(
      beads: beads(topic, placed), radius: placed.radius, agreement: topic.row.agreement,
      color: color)
    let rings = topic.rings.map { content.sheet.rings[$0.ring].id }
    return .group(
      [.title(content.told(topic))] + name.leader() + mark.elements()
        + (plan.indexed.contains(index) ? name.number(topic.number) : name.lines())
    ).classed("blip").with("id", ids.unique("topic", topic.row.topic))
      .with("data-topic", topic.row.topic).with("data-quadrant", topic.row.quadrant)
      .with("data-ring", rings[rings.count - 1]).with("data-nearest", rings[0])
      .with("data-agreement", topic.row.agreement.rawValue)
      .with("data-spread", Double(topic.row.spread))
  }

  /// The beads where the layout left room for them, the outermost first.
  private func beads(_ topic: ConsensusTopic, _ placed: PlacedBlip) -> [ConsensusMark.Bead] {
    let px = page.radius / Disc.radius
    let distance = placed.center.distance(to: Point(0, 0)) / px
    let rings = topic.beads(atMost: plan.mostBeads)
    let distances =
      BeadRing.distances(
        rings, outermost: distance, radius: placed.radius / px, on: plan.disc) ?? []
    return zip(topic.rings, distances).reversed().flatMap { part, distances in
      let groups = distances.count == part.radars.count ? part.radars.map { [$0] } : [part.radars]
      return zip(groups, distances).map { radars, bead in
        ConsensusMark.Bead(
          center: page.center + placed.center.scaled(by: bead / max(distance, 1)),
          letters: radars.count == 1 ? content.initials[radars[0]] : String(radars.count),
          isFilled: radars.allSatisfy {
            content.comparison.blip(topic.row, on: $0)?.placement != nil
          }, ring: content.sheet.rings[part.ring].id,
          radars: radars.map { content.sheet.radars[$0].frame.id }.joined(separator: " "))
      }
    }
  }
}
