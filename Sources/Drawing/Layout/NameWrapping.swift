/// A name set on so many lines, measured in ems, whatever the size of its letters.
struct NameWrap: Equatable, Sendable {
  var lines: [String]
  /// Of the widest line, in ems.
  var width: Double
  /// The same in the widest common stand-in for Arial.
  var standInWidth: Double
  /// How much worse it reads than the best way to set the name.
  var cost: Double
}

/// The ways to set a name at a mark: on one line, and on more where that makes it narrower.
///
/// Lines break at blanks and behind hyphens; inside a word only where it is wider than any room, and
/// even then no letter is left out.
enum NameWrapping {
  /// At least one, the one that reads best first.
  static func wraps(of name: String) -> [NameWrap] {
    let words = words(of: name)
    let natural = width(words[...])
    var wraps = [wrap(words, lines: 1)]
    let most = natural > 45 ? 8 : 3
    for count in 2...most where count <= words.count {
      let next = wrap(words, lines: count)
      let narrower = count == 2 ? 0.85 : 0.9
      if next.width < narrower * wraps[wraps.count - 1].width { wraps.append(next) }
    }
    let preferred = natural <= 11 ? 1 : natural <= 20 ? 2 : natural <= 45 ? 3 : 5
    for index in wraps.indices {
      let lines = wraps[index].lines.count
      wraps[index].cost = 0.9 * Double(abs(lines - preferred)) + excess(wraps[index].width)
    }
    return wraps.sorted { ($0.cost, $0.lines.count) < ($1.cost, $1.lines.count) }
  }
}

extension NameWrapping {
  /// A piece of a name that stays on one line.
  private struct Word {
    var text: String
    var width: Int
    /// Whether a blank stands before it where it does not begin a line.
    var hasBlank: Bool
  }

  private static let blank = TextMetrics.width(of: " ", bold: false)
  /// A word wider than this, in thousandths of an em, is set in pieces.
  private static let widestWord = 24_000

  private static func excess(_ width: Double) -> Double {
    width > 26 ? (width - 26) * 0.3 : 0
  }

  private static func words(of name: String) -> [Word] {
    var words: [Word] = []
    for text in name.split(separator: " ", omittingEmptySubsequences: true) {
      var isFirst = true
      let whole = String(text)
      let width = TextMetrics.width(of: whole, bold: false)
      guard width > widestWord || whole.utf8.contains(where: { $0 == 0x2d || $0 == 0x2f }) else {
        words.append(Word(text: whole, width: width, hasBlank: true))
        continue
      }
      for piece in pieces(of: whole) {
        words.append(
          Word(
            text: piece, width: TextMetrics.width(of: piece, bold: false), hasBlank: isFirst))
        isFirst = false
      }
    }
    return words.isEmpty ? [Word(text: name, width: 0, hasBlank: false)] : words
  }

  /// A word in pieces that may stand on lines of their own: behind its hyphens and slashes, and
  /// where it is too wide for any line.
  private static func pieces(of word: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var width = 0
    let whole = TextMetrics.width(of: word, bold: false)
    let count = (whole + widestWord - 1) / widestWord
    let most = count > 1 ? whole / count + 400 : widestWord
    for letter in word {
      let own = TextMetrics.width(of: String(letter), bold: false)
      if width + own > most, !piece.isEmpty {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
      piece.append(letter)
      width += own
      if letter == "-" || letter == "/", width > 2_500 {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func width(_ words: ArraySlice<Word>) -> Double {
    Double(thousandths(words)) / 1_000
  }

  private static func thousandths(_ words: ArraySlice<Word>) -> Int {
    var sum = 0
    for (index, word) in words.enumerated() {
      sum += word.width + (word.hasBlank && index > 0 ? blank : 0)
    }
    return sum
  }

  /// The narrowest way to set the words on at most so many lines.
  private static func wrap(_ words: [Word], lines: Int) -> NameWrap {
    var low = words.map(\.width).max() ?? 0
    var high = max(low, thousandths(words[...]) + blank)
    if lines == 1 { low = high }
    while low < high {
      let middle = (low + high) / 2
      if fits(words, width: middle, lines) { high = middle } else { low = middle + 1 }
    }
    let rows = filled(words, width: low)
    var widest = 0
    var standIn = 0
    let texts = rows.map { row -> String in
      var text = ""
      for index in row {
        if index > row.lowerBound, words[index].hasBlank { text += " " }
        text += words[index].text
      }
      widest = max(widest, TextMetrics.width(of: text, bold: false))
      standIn = max(standIn, TextMetrics.standInWidth(of: text))
      return text
    }
    return NameWrap(
      lines: texts, width: Double(widest) / 1_000,
      standInWidth: Double(max(widest, standIn)) / 1_000, cost: 0)
  }

  private static func fits(_ words: [Word], width: Int, _ lines: Int) -> Bool {
    var start = 0
    var used = 0
    var count = 1
    for (index, word) in words.enumerated() {
      let more = index == start ? word.width : word.width + (word.hasBlank ? blank : 0)
      if index > start, used + more > width {
        count += 1
        if count > lines { return false }
        start = index
        used = word.width
      } else {
        used += more
      }
    }
    return true
  }

  private static func filled(_ words: [Word], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, word) in words.enumerated() {
      let more = index == start ? word.width : word.width + (word.hasBlank ? blank : 0)
      if index > start, used + more > width {
        rows.append(start..<index)
        start = index
        used = word.width
      } else {
        used += more
      }
    }
    rows.append(start..<words.count)
    return rows
  }
}
