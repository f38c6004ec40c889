package import Radars
import Text

extension ForeignRadar {
  /// An edition as other tools want it, in one language: what it is now, and what of the edition
  /// before it can still be told.
  ///
  /// - Parameter language: of names; else the radar's first.
  package init(_ edition: Edition, as format: ExchangeFormat, in language: String?) {
    let languages = (language.map { [$0] } ?? []) + edition.frame.languages
    let frame = edition.frame
    self.init(format)
    self.language = languages.first ?? "en"
    title = ForeignRadar.line(frame.title.text(in: languages))
    cluster = frame.cluster
    kind = frame.kind
    rings = frame.rings.map { ForeignPart($0) }
    quadrants = frame.quadrants.map {
      ForeignPart(id: $0.id, name: ForeignRadar.cleaned($0.name))
    }
    var now = ForeignRelease(date: edition.date, previous: edition.previous)
    now.topics =
      edition.blips.map { ForeignTopic($0, languages) }
      + edition.unplaced.map { ForeignTopic($0, languages) }
    now.removed = edition.removed.map { ForeignTopic($0, languages) }
    releases = [now]
  }

  /// What the edition before must have said, for formats that tell movements by several releases.
  var before: ForeignRelease? {
    guard let now = releases.last, let date = now.previous else { return nil }
    let topics = now.topics.compactMap { topic -> ForeignTopic? in
      switch topic.movement {
      case .unchanged: return topic
      case .in, .out:
        guard let from = topic.from else { return topic }
        var topic = topic
        topic.ring = from
        return topic
      case .new, nil: return nil
      }
    }
    return ForeignRelease(date: date, topics: topics)
  }

  static func line(_ text: String) -> String { PlainText.from(text: text) }

  static func cleaned(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(text.texts.mapValues(line))
  }
}

extension ForeignPart {
  fileprivate init(_ ring: RingFace) {
    self.init(
      id: ring.id, name: ForeignRadar.cleaned(ring.name),
      means: ring.means.map(ForeignRadar.cleaned))
    trl = ring.trl
    horizon = ring.horizon
  }
}

extension ForeignTopic {
  fileprivate init(_ blip: Blip, _ languages: [String]) {
    self.init(
      ForeignPlace(file: ""), name: ForeignTopic.name(blip.name, blip.topic, languages),
      quadrant: blip.quadrant, ring: blip.ring)
    id = blip.topic
    names = ForeignRadar.cleaned(blip.name)
    summaries = blip.summary.map(ForeignRadar.cleaned)
    summary = summaries.map { PlainText.excerpt(of: $0.text(in: languages)) }
    movement = blip.movement.kind
    from = blip.movement.from
    reason = blip.movement.reason.map(ForeignRadar.line)
    who = (blip.placement?.who).map(ForeignRadar.line)
    when = blip.placement?.when.day
    why = (blip.placement?.why).map(ForeignRadar.line)
    impact = blip.impact
    trl = blip.trl
    brake = blip.brake
    thin = blip.thin
  }

  fileprivate init(_ topic: UnplacedTopic, _ languages: [String]) {
    self.init(
      ForeignPlace(file: ""), name: ForeignTopic.name(topic.name, topic.topic, languages),
      quadrant: topic.quadrant, ring: nil)
    id = topic.topic
    names = ForeignRadar.cleaned(topic.name)
    unplaced = topic.reason
  }

  fileprivate init(_ topic: RemovedTopic, _ languages: [String]) {
    self.init(
      ForeignPlace(file: ""), name: ForeignTopic.name(topic.name, topic.topic, languages),
      quadrant: topic.quadrant, ring: topic.ring)
    id = topic.topic
    names = ForeignRadar.cleaned(topic.name)
    reason = topic.reason.map(ForeignRadar.line)
  }

  private static func name(
    _ name: LocalizedText, _ topic: String, _ languages: [String]
  ) -> String {
    let text = ForeignRadar.line(name.text(in: languages))
    return text.isEmpty ? topic : text
  }
}
