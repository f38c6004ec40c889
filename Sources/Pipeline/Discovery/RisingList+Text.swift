import Signals
import Text

extension RisingList {
  /// The list for people, a block of lines a term.
  ///
  /// - Parameter most: how many terms are shown.
  package func lines(of radar: String, most: Int) -> [String] {
    let weeks = settings.weeks
    guard !terms.isEmpty else {
      return [
        "No word or phrase that belongs to no topic rises in the feeds of \(radar), in the "
          + "\(weeks) weeks to \(date).", reach,
      ]
    }
    let shown = entries.prefix(most)
    let rest = terms.count - shown.count
    let more = rest > 0 ? ["\(rest) more with a lower score: add --limit \(terms.count)", ""] : []
    return [
      "Rising in the feeds of \(radar), the \(weeks) weeks to \(date) beside the time before.",
      "Weak signals for you to judge: a figure cannot tell news from noise.", strength, "",
    ] + shown.enumerated().flatMap { block($0.offset + 1, $0.element) + [""] } + more + [
      "Worth a card on the board:  scout rising \(radar) --promote TERM --why \"…\"",
      "Never to be shown again:    scout rising \(radar) --dismiss TERM --why \"…\"",
    ]
  }

  private var strength: String {
    let clear = terms.count { !$0.rise.mayBeChance }
    return
      "\(clear) of \(terms.count) are clear of chance; feeds have so many words that chance alone "
      + "lifts the faint ones now and then."
  }

  private var reach: String {
    guard let firstDay else { return "There are no signals yet: scout scan." }
    return "The signals reach back to \(firstDay); what rises shows only beside earlier weeks."
  }

  private static let shownSignals = 3
  private static let shownVariants = 4

  private func block(_ number: Int, _ entry: RisingEntry) -> [String] {
    let place = String(repeating: " ", count: max(0, 3 - "\(number)".count)) + "\(number)"
    let language = entry.language.map { " (\($0))" } ?? ""
    return ["\(place)  \(entry.term)\(language): \(counts(entry))"]
      + (variants(entry) + [weekly(entry), arithmetic(entry)] + signals(entry)).map { "     \($0)" }
  }

  private func counts(_ entry: RisingEntry) -> String {
    let rise = entry.rise
    let before = entry.signals.count - rise.signals
    return "\(rise.signals) signals from \(rise.sources) sources, "
      + (before == 0 ? "none before" : "\(before) before, first on \(entry.firstSeen)")
  }

  private func variants(_ entry: RisingEntry) -> [String] {
    guard !entry.variants.isEmpty else { return [] }
    let rest = entry.variants.count - Self.shownVariants
    return [
      "also: " + entry.variants.prefix(Self.shownVariants).joined(separator: ", ")
        + (rest > 0 ? ", and \(rest) more" : "")
    ]
  }

  private func weekly(_ entry: RisingEntry) -> String {
    "week by week: " + entry.weeks.map { $0 == 0 ? "·" : "\($0)" }.joined(separator: " ")
  }

  /// With a hint where the rise is one that chance alone brings about now and then.
  private func arithmetic(_ entry: RisingEntry) -> String {
    "score \(Decimal.written(entry.score)) = log-likelihood "
      + "\(Decimal.written(entry.logLikelihood)) × acceleration "
      + Decimal.written(entry.acceleration)
      + (entry.rise.mayBeChance ? "; faint" : "")
  }

  private func signals(_ entry: RisingEntry) -> [String] {
    let rest = entry.signals.count - Self.shownSignals
    return entry.signals.prefix(Self.shownSignals).flatMap { signal in
      [
        "\(signal.date)  \(signal.id)  \(TerminalText.safe(signal.title)), "
          + TerminalText.safe(signal.source)
      ] + (signal.isInTitle ? [] : ["            “\(TerminalText.safe(signal.quote))”"])
    } + (rest > 0 ? ["            and \(rest) more: add --json for all"] : [])
  }
}
