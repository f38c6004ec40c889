import Files
import Text

/// The name of a feed list, NAME in feeds/NAME.opml.
enum ListName {
  /// The name that a file suggests: `My Feeds (2026).opml` is `my-feeds-2026`; nil where nothing of
  /// it can be kept.
  static func suggested(by file: String) -> String? {
    let last = file.split(separator: "/").last ?? ""
    let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    let folded = Folding.withoutDiacritics(Folding.folded(String(stem)))
    let words = String(decoding: folded, as: UTF8.self).split { character in
      !Identifier.isValid(String(character)) || character == "-"
    }
    let name = String(words.joined(separator: "-").prefix(80))
    return Identifier.isValid(name) ? name : nil
  }

  /// The name to use: what a person said, else what the file suggests.
  static func chosen(_ name: String?, file: String) throws(PipelineError) -> String {
    if let name {
      guard !Identifier.isValid(name) else { return name }
      throw PipelineError(
        .input, "'\(name)' is no name for a feed list: small letters a-z, digits and hyphens",
        advice: suggested(by: name).map { "use \($0)" } ?? "such as research")
    }
    guard let suggested = file == "-" ? nil : suggested(by: file) else {
      throw PipelineError(
        .input, "the list that the feeds go into has no name",
        advice: "name it with --into NAME, such as --into research")
    }
    return suggested
  }
}
