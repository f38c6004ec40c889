/// Breaks a text into lines no wider than asked for: at blanks, and inside a word only where the
/// word alone is too wide. Nothing is ever cut off.
enum TextWrapping {
  static func lines(of text: String, width: Double, _ style: TextStyle) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in PlainText.of(text).split(separator: " ").map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if style.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = pieces(of: word, width: width, style)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension TextWrapping {
  /// A width to wrap at: `width`, or that of the longest word where it is wider, up to `most`.
  static func width(for text: String, _ style: TextStyle, width: Double, most: Double) -> Double {
    let words = PlainText.of(text).split(separator: " ").map { style.width(of: String($0)) }
    return max(width, min(words.max() ?? 0, most))
  }

  private static func pieces(of word: String, width: Double, _ style: TextStyle) -> [String] {
    guard style.width(of: word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for letter in word {
      if !piece.isEmpty, style.width(of: piece + String(letter)) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(letter)
      if letter == "-" || letter == "/" {
        let rest = piece
        if style.width(of: rest) > width * 0.4 {
          pieces.append(rest)
          piece = ""
        }
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
