import Radars
import Text

/// What cells of different tools say, whether they are texts, numbers or truth values.
enum ExchangeCells {
  /// `TRUE`, `true`, `1`, `yes`; nil for what is neither yes nor no.
  static func truth(_ text: String?) -> Bool? {
    switch (text ?? "").lowercased() {
    case "true", "1", "yes", "y", "x", "1.0": true
    case "false", "0", "no", "n", "", "0.0": false
    default: nil
    }
  }

  /// A movement in the words of Build Your Own Radar and in ours.
  static func movement(_ text: String?) -> Movement.Kind? {
    switch ExchangeKey.of(text ?? "") {
    case "new": .new
    case "moved in", "in": .in
    case "moved out", "out": .out
    case "no change", "unchanged", "none": .unchanged
    default: nil
    }
  }

  /// A whole number within bounds.
  static func number(_ text: String?, _ range: ClosedRange<Int>) -> Int? {
    text.flatMap(Int.init).flatMap { range.contains($0) ? $0 : nil }
  }

  /// A day as tools write it: `2023.10`, `2023-10`, `2023/10/05`, RFC 3339, or digits alone as
  /// `20231005`; a month is its first day.
  static func day(_ text: String?) -> Day? {
    guard let text else { return nil }
    if let day = Day(String(text.prefix(10))) { return day }
    let parts = text.prefix { $0 != "T" && $0 != " " }
      .split(whereSeparator: { ".-/_".contains($0) }).map { Int($0) }
    guard let year = parts.first ?? nil, (1900...2200).contains(year) || parts.count == 1 else {
      return nil
    }
    if parts.count == 1, text.utf8.count == 8 {
      return Day(year: year / 10_000, month: year / 100 % 100, day: year % 100)
    }
    guard (2...3).contains(parts.count), let month = parts[1],
      let day = parts.count == 3 ? parts[2] : 1, (1900...2200).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The day in a file's name: `radar-2026-10-05.csv`, `2017_03.tsv`, `Volume 04 (Jan 2011).csv`.
  static func day(inName name: String) -> Day? {
    let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { $0.lowercased() }
    for (index, word) in words.enumerated() {
      if word.utf8.count == 8, let day = day(word) { return day }
      guard word.utf8.count == 4, let year = Int(word), (1900...2200).contains(year) else {
        continue
      }
      let rest = words[(index + 1)...].prefix(2).map { $0.utf8.count <= 2 ? Int($0) : nil }
      if let month = rest.first ?? nil {
        let number = rest.count > 1 ? rest[1] ?? 1 : 1
        if let day = Day(year: year, month: month, day: number) { return day }
        if let day = Day(year: year, month: month, day: 1) { return day }
      }
      if index > 0, let month = month(words[index - 1]) {
        return Day(year: year, month: month, day: 1)
      }
    }
    return nil
  }

  /// English names of months and their beginnings, of three letters or more.
  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
