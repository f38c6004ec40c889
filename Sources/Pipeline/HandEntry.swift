import Radars
package import Signals
package import Text

/// A signal as a person enters it.
package struct HandEntry: Equatable, Sendable {
  package var title: String
  package var text: String
  package var link: String?
  package var date: Day?
  package var language: String?
  package var source: String

  package init(
    title: String, text: String = "", link: String? = nil, date: Day? = nil,
    language: String? = nil, source: String
  ) {
    self.title = title
    self.text = text
    self.link = link
    self.date = date
    self.language = language
    self.source = source
  }
}

extension Workbench {
  /// Records a signal that was seen elsewhere in the radar's ledger, since no feed brings it again.
  @discardableResult
  package func add(
    _ entry: HandEntry, to radarID: String, by decider: Decider
  ) throws(PipelineError) -> Signal {
    _ = try radar(radarID)
    let signal = try signal(entry)
    try append(.add(signal: signal), to: radarID, by: decider)
    return signal
  }

  private func signal(_ entry: HandEntry) throws(PipelineError) -> Signal {
    let title = PlainText.from(text: entry.title)
    guard !title.isEmpty else {
      throw PipelineError(.input, "a signal needs a title", advice: "add --title \"…\"")
    }
    if let link = entry.link, !Workbench.isWebAddress(link) {
      throw PipelineError(
        .input, "'\(link)' is no web address", advice: "a link begins with http:// or https://")
    }
    let text = PlainText.from(text: entry.text)
    let key = entry.link.map { SignalIdentity.canonical(link: $0) } ?? title
    return Signal(
      id: SignalIdentity.id(feed: "by-hand", entry: key), title: title,
      summary: text, link: entry.link,
      language: SignalLanguage.code(
        entry: LanguageCode.short(entry.language), feed: nil, list: nil, title: title,
        summary: text),
      published: entry.date ?? now.day, seen: now.day,
      source: Source(
        id: "by-hand:\(entry.source)", title: entry.source, sourceClass: .ownNetwork))
  }

  private static func isWebAddress(_ link: String) -> Bool {
    let lowered = link.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
      && !link.unicodeScalars.contains { $0.value <= 0x20 }
  }
}
