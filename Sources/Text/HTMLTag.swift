/// What the names of HTML's elements mean for their text.
enum HTMLTag {
  /// It stands on lines of its own.
  case block
  /// It stands beside others on one line.
  case cell
  /// Its content is no text for people.
  case hidden

  static let known = NameTable<HTMLTag>(
    blocks.map { ($0, .block) } + cells.map { ($0, .cell) } + hiddens.map { ($0, .hidden) })

  private static let blocks = names(
    "address article aside blockquote br caption center dd details dialog dir div dl dt fieldset "
      + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav "
      + "ol optgroup p pre section select summary table tbody tfoot thead tr ul")
  private static let cells = names("td th option")
  private static let hiddens = names("script style iframe noembed noframes template")

  private static func names(_ list: String) -> [PackedName] {
    list.split(separator: " ").compactMap { PackedName(String($0)) }
  }
}
