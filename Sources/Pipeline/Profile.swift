import Drawing
import Files
import Radars
import Text

extension Workbench {
  /// One page about a topic of a radar, or of an edition in a file; what it was on the radar's
  /// earlier editions stands on it too.
  ///
  /// - Parameter isLandscape: lying rather than upright.
  package func drawProfile(
    _ topic: String, of name: String, _ choice: PictureChoice = PictureChoice(),
    isLandscape: Bool = false
  ) throws(PipelineError) -> Drawn {
    let edition = try edition(named: name)
    let earlier = name.hasSuffix(".json") ? [] : try editions(name, before: edition.date)
    guard let profile = TopicProfile(topic, in: edition, after: earlier) else {
      throw edition.unknown(topic)
    }
    var options = try choice.options(for: edition)
    if choice.paper == nil { options.paper = .a4 }
    let picture = ProfilePicture(profile, options: options, upright: !isLandscape)
    var notes: [String] = []
    if picture.unquoted > 0 {
      notes.append(
        "\(picture.unquoted) more pieces of evidence are in the edition; the page says so")
    }
    if picture.growth > 1 { notes.append("the page is longer than \(options.paper.rawValue)") }
    return Drawn(
      name: "\(edition.frame.id)-\(profile.card.topic).svg", svg: picture.svg(), date: edition.date,
      notes: notes)
  }

  /// The cards of a radar's board for print, four to an A4 sheet; or one card alone.
  package func drawCards(
    of name: String, only topic: String? = nil, _ choice: PictureChoice = PictureChoice()
  ) throws(PipelineError) -> [Drawn] {
    let edition = try edition(named: name)
    let options = try choice.options(for: edition)
    if let topic {
      guard edition.cards.contains(where: { $0.topic == topic }) else {
        throw edition.unknown(topic)
      }
      let picture = CardPicture(edition, topics: [topic], options: options)
      return [
        Drawn(name: "\(edition.frame.id)-\(topic)-card.svg", svg: picture.svg(), date: edition.date)
      ]
    }
    return CardPicture.sheets(of: edition).enumerated().map { index, topics in
      let picture = CardPicture(edition, topics: topics, options: options)
      return Drawn(
        name: "\(edition.frame.id)-cards-\(index + 1).svg", svg: picture.svg(), date: edition.date)
    }
  }
}

extension Edition {
  fileprivate func unknown(_ topic: String) -> PipelineError {
    let known = Set(blips.map(\.topic) + unplaced.map(\.topic) + cards.map(\.topic)).sorted()
    if known.contains(topic) {
      return PipelineError(
        .input, "'\(topic)' has no card on the board of '\(frame.id)' yet",
        advice:
          "leave out --card for its page; `scout card \(frame.id) \(topic) --column screening` "
          + "gives it a card")
    }
    let guess = Spelling.nearest(to: topic, among: known)
    return PipelineError(
      .input, "there is no topic '\(topic)' on '\(frame.id)'",
      advice: guess.map { "did you mean '\($0)'?" }
        ?? "its topics: " + known.joined(separator: ", "))
  }
}
