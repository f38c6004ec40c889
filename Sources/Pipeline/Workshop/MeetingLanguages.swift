/// The languages of a workshop's papers.
package enum MeetingLanguages {
  static let known = ["en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et"]

  /// One or two codes with a comma between them; none where nothing was chosen.
  package static func read(_ text: String?) throws(PipelineError) -> [String] {
    guard let text else { return [] }
    let codes = text.lowercased().split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    guard (1...2).contains(codes.count), Set(codes).count == codes.count else {
      throw PipelineError(
        .input, "--languages is '\(text)', and there may be one or two",
        advice: "write them as in --languages en,lt")
    }
    for code in codes where !known.contains(code) {
      throw PipelineError(
        .input, "--languages names '\(code)', and the papers have no words in it",
        advice: "there are " + known.joined(separator: ", "))
    }
    return codes
  }
}
