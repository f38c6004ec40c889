import Radars
import Text

/// What a page shows: the topics of an edition in reading order, with their pasts.
struct PageContent: Sendable {
  let edition: Edition
  /// Languages to look for a text in, the page's own first.
  let languages: [String]
  let words: PageWords
  /// By quadrant, then ring, then topic id: the order of the picture.
  let topics: [PageTopic]
  /// Topics without a ring, by topic id.
  let waiting: [WaitingTopic]

  /// - Parameter earlier: editions of the same radar from before, in any order.
  init(_ edition: Edition, earlier: [Edition], language: String?) {
    self.edition = edition
    let languages = (language.map { [$0] } ?? []) + edition.frame.languages
    self.languages = languages
    words = PageWords.of(languages.first ?? "en")
    let frame = edition.frame
    let placed = edition.blips.map { blip in
      (
        blip: blip,
        quadrant: frame.quadrants.firstIndex { $0.id == blip.quadrant } ?? frame.quadrants.count,
        ring: frame.rings.firstIndex { $0.id == blip.ring } ?? frame.rings.count
      )
    }.sorted { ($0.quadrant, $0.ring, $0.blip.topic) < ($1.quadrant, $1.ring, $1.blip.topic) }
    let past = Past(editions: earlier + [edition], languages: languages)
    var anchors = Anchors()
    topics = placed.map { blip, quadrant, ring in
      let name = PageContent.line(blip.name, languages)
      return PageTopic(
        blip: blip, anchor: anchors.anchor(of: blip.topic),
        name: name.isEmpty ? PlainText.from(text: blip.topic) : name,
        quadrant: quadrant, ring: ring, past: past.steps(of: blip.topic),
        card: edition.cards.first { $0.topic == blip.topic })
    }
    waiting = edition.unplaced.map { topic in
      let name = PageContent.line(topic.name, languages)
      return WaitingTopic(
        topic: topic, anchor: anchors.anchor(of: topic.topic),
        name: name.isEmpty ? PlainText.from(text: topic.topic) : name,
        past: past.steps(of: topic.topic))
    }
  }
}

/// A topic that has no place on the radar yet, with its place on the page.
struct WaitingTopic: Sendable {
  var topic: UnplacedTopic
  var anchor: String
  var name: String
  /// Newest first.
  var past: [Past.Step]
}

/// A topic with its place on the radar and on the page.
struct PageTopic: Sendable {
  var blip: Blip
  /// Its name in the page's address, behind `#topic=`.
  var anchor: String
  var name: String
  /// Indices in the frame; one more than the last where the frame lacks it.
  var quadrant: Int
  var ring: Int
  /// Newest first.
  var past: [Past.Step]
  var card: Card?
}

extension PageContent {
  var frame: RadarFrame { edition.frame }

  /// The code of the page's language as browsers know it.
  var languageCode: String {
    let code = languages.first ?? "en"
    let isPlain =
      code.utf8.count == 2 && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0 }
    return isPlain ? (code == "no" ? "nb" : code) : words.language
  }

  /// A text from outside as one line.
  func line(_ text: LocalizedText) -> String { PageContent.line(text, languages) }

  func line(_ text: String) -> String { PlainText.from(text: text) }

  private static func line(_ text: LocalizedText, _ languages: [String]) -> String {
    PlainText.from(text: text.text(in: languages))
  }

  /// A topic's name, or its id where it has none.
  func name(_ name: LocalizedText, of topic: String) -> String {
    let text = line(name)
    return text.isEmpty ? line(topic) : text
  }

  func ringName(_ id: String) -> String {
    frame.rings.first { $0.id == id }.map { line($0.name) } ?? line(id)
  }

  func quadrantName(_ id: String) -> String {
    frame.quadrants.first { $0.id == id }.map { line($0.name) } ?? line(id)
  }

  var title: String { line(frame.title) }

  var dateLine: String {
    "\(edition.frozen ? words.marks.edition : words.marks.draft) \(edition.date)"
  }

  var since: String {
    edition.previous.map { "\(words.marks.since) \($0)" } ?? words.marks.firstEdition
  }
}
