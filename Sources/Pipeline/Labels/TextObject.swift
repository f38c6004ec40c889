import Signals
import Text

/// One JSON object with a text from elsewhere: {id, title, text, lang?, date?, source?}.
struct TextObject {
  let object: [String: JSONValue]
  let line: Int

  static let expected = #"expected {"id": "…", "title": "…", "text": "…", "lang": "en"}"#

  /// - Parameter file: the name in messages; nil for standard input.
  /// - Throws: a PipelineError that names the line, where it is no object with a title or a text.
  init(_ bytes: [UInt8], line: Int, file: String? = nil) throws(PipelineError) {
    func problem(_ words: String) -> PipelineError {
      let place = file.map { "\($0):\(line)" } ?? "line \(line)"
      return PipelineError(.input, "\(place): \(words)", advice: TextObject.expected)
    }
    let input: JSONValue
    do {
      input = try JSON.value(JSONValue.self, from: bytes)
    } catch {
      throw problem("it is not JSON")
    }
    guard case .object(let object) = input else { throw problem("it is not an object") }
    guard input["title"]?.string != nil || input["text"]?.string != nil else {
      throw problem("it has neither 'title' nor 'text'")
    }
    self.object = object
    self.line = line
  }

  subscript(_ key: String) -> String? { object[key]?.string }

  var namesLanguage: Bool { self["lang"]?.isEmpty == false }

  private var language: String? {
    if namesLanguage { return LanguageCode.short(self["lang"]) }
    return SignalLanguage.code(
      entry: nil, feed: nil, list: nil, title: self["title"] ?? "", summary: self["text"] ?? "")
  }

  func signal(today: Day) -> Signal {
    let source = self["source"] ?? ""
    return Signal(
      id: self["id"] ?? "",
      title: PlainText.beginning(of: self["title"] ?? "", limit: SignalMaker.longestText),
      summary: PlainText.beginning(of: self["text"] ?? "", limit: SignalMaker.longestText),
      language: language,
      published: self["date"].flatMap { Day(String($0.prefix(10))) }, seen: today,
      source: Source(
        id: source, title: source,
        sourceClass: self["sourceClass"].flatMap(SourceClass.init) ?? .news))
  }
}
