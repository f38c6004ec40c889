/// The fixed words of a digest, as mail and as Markdown, one value a language; others read English.
package struct DigestWords: Sendable {
  package var language: String
  package var newSignals, noNewSignal, proposed, decided, partners, quietFeeds: String
  /// Of a ring that is proposed.
  package var sure, singleSource, unsure, split: String
  /// With `{count}`.
  package var more, sources: String
  /// With `{from}` and `{to}`, days.
  package var days: String
  /// With `{from}`, a ring; with `{who}` and `{date}`.
  package var before, decidedBy: String
  /// With `{date}`.
  package var unreachable, silent: String
  package var unreachableAlways: String
  /// A copy of the signal is in so many other feeds.
  package var alsoIn: @Sendable (Int) -> String
  package var footer: String

  /// The words of a language; Norwegian goes by `no`, `nb` and `nn`.
  package static func of(_ language: String) -> DigestWords {
    let code = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    let name = code == "nb" || code == "nn" ? "no" : code
    return all.first { $0.language == name } ?? english
  }

  package static let all = [
    english, swedish, finnish, lithuanian, german, danish, norwegian, polish, latvian, estonian,
  ]

  static let english = DigestWords(
    language: "en", newSignals: "New signals",
    noNewSignal: "No new signal matched a topic this week.",
    proposed: "Proposed by this week's evidence", decided: "Decided", partners: "Possible partners",
    quietFeeds: "Feeds that bring nothing", sure: "sure", singleSource: "single source",
    unsure: "unsure", split: "evidence is split", more: "{count} more",
    sources: "independent sources: {count}", days: "{from} to {to}", before: "before: {from}",
    decidedBy: "Decided by {who}, {date}", unreachable: "does not answer since {date}",
    silent: "no new entry since {date}", unreachableAlways: "does not answer",
    alsoIn: { "Also in \($0) other feed\($0 == 1 ? "" : "s")." },
    footer: "Made by scout from public feeds and the cluster's own decisions.")

  static let swedish = DigestWords(
    language: "sv", newSignals: "Nya signaler",
    noNewSignal: "Ingen ny signal gällde något ämne den här veckan.",
    proposed: "Föreslaget av veckans belägg", decided: "Beslutat", partners: "Möjliga partner",
    quietFeeds: "Flöden som inte ger något", sure: "säkert", singleSource: "en enda källa",
    unsure: "osäkert", split: "beläggen pekar åt olika håll", more: "{count} till",
    sources: "oberoende källor: {count}", days: "{from} till {to}", before: "tidigare: {from}",
    decidedBy: "Beslutat av {who}, {date}", unreachable: "svarar inte sedan {date}",
    silent: "inget nytt sedan {date}", unreachableAlways: "svarar inte",
    alsoIn: { $0 == 1 ? "Även i ett annat flöde." : "Även i \($0) andra flöden." },
    footer: "Gjort av scout utifrån öppna flöden och klustrets egna beslut.")

  static let german = DigestWords(
    language: "de", newSignals: "Neue Signale",
    noNewSignal: "Diese Woche passte kein neues Signal zu einem Thema.",
    proposed: "Vorschläge aus den Belegen dieser Woche", decided: "Entschieden",
    partners: "Mögliche Partner", quietFeeds: "Feeds, die nichts bringen", sure: "sicher",
    singleSource: "eine einzige Quelle", unsure: "unsicher", split: "Belege sind geteilt",
    more: "{count} weitere", sources: "unabhängige Quellen: {count}", days: "{from} bis {to}",
    before: "zuvor: {from}", decidedBy: "Entschieden von {who}, {date}",
    unreachable: "antwortet nicht seit {date}", silent: "nichts Neues seit {date}",
    unreachableAlways: "antwortet nicht",
    alsoIn: { $0 == 1 ? "Auch in einem weiteren Feed." : "Auch in \($0) weiteren Feeds." },
    footer: "Erstellt von scout aus öffentlichen Feeds und Entscheidungen des Clusters.")
}
