/// An import as it stands in a source file.
struct ImportLine: Equatable {
  var module: String
  /// `package` and `public` hand the module's types on to others.
  var access = "internal"
}

extension ImportLine {
  private static let levels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]

  /// The imports of a source text, in their order, with attributes, access levels and kinds as
  /// Swift has them.
  static func all(in source: String) -> [ImportLine] {
    source.split { $0 == "\n" || $0 == ";" }.compactMap(ImportLine.init)
  }

  private init?(_ line: Substring) {
    var words = line.split { $0 == " " || $0 == "\t" }[...]
    while let word = words.first, word.hasPrefix("@") { words = words.dropFirst() }
    if let word = words.first, ImportLine.levels.contains(word) {
      access = String(word)
      words = words.dropFirst()
    }
    guard words.first == "import" else { return nil }
    words = words.dropFirst()
    if let word = words.first, ImportLine.kinds.contains(word) { words = words.dropFirst() }
    guard let name = words.first?.prefix(while: { $0 != "." }), !name.isEmpty else { return nil }
    module = String(name)
  }
}
