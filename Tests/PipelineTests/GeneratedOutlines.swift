import Text

/// OPML lists as other programs write them, made up from a seed: folders in folders, comments,
/// foreign attributes and namespaces, references, both kinds of quotes, closed in both ways.
struct GeneratedOutlines {
  private var random: SeededRandom
  /// Feeds are numbered, so that two lists made from one range share feeds.
  private let numbers: ClosedRange<Int>
  private let lineEnd: String

  /// The text of a list.
  static func list(seed: UInt64, numbers: ClosedRange<Int> = 1...30) -> String {
    var random = SeededRandom(seed: seed)
    let lineEnd = Int.random(in: 0..<4, using: &random) == 0 ? "\r\n" : "\n"
    var outlines = GeneratedOutlines(random: random, numbers: numbers, lineEnd: lineEnd)
    return outlines.document()
  }

  /// A list with a few bytes lost, doubled or struck by a stray mark, or cut off.
  static func damaged(seed: UInt64) -> [UInt8] {
    var bytes = Array(list(seed: seed).utf8)
    var random = SeededRandom(seed: seed &+ 77_777)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[place], at: place)
      case 2: bytes.insert("<>&\"'/=".utf8.randomElement(using: &random)!, at: place)
      default: if place > bytes.count / 2 { bytes.removeSubrange(place...) }
      }
    }
    return bytes
  }

  private mutating func document() -> String {
    let spaces = ["", " xmlns:my='http://my.example/ns'", " xmlns:my=\"http://my.example/2\""]
    let body = (0..<Int.random(in: 1...5, using: &random)).map { _ in outline(depth: 0) }
    // Without an end of the line the closing tag stands behind the last outline.
    let end = chance(4) ? "" : lineEnd
    return [
      chance(2) ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(lineEnd)" : "",
      chance(3) ? "<!-- made by hand -->\(lineEnd)" : "",
      "<opml version=\"\(pick(["1.0", "1.1", "2.0"]))\"\(pick(spaces)) xmlns:q=\"urn:q\">\(lineEnd)",
      "  <head><title>\(text())</title><ownerName>Rasa</ownerName></head>\(lineEnd)",
      "  <body\(chance(3) ? " my='b' xmlns:r='urn:r'" : "")>\(lineEnd)",
      body.joined(), end, "  </body>\(lineEnd)</opml>\(chance(2) ? lineEnd : "")",
    ].joined()
  }

  private mutating func outline(depth: Int) -> String {
    let indent = chance(5) ? "" : String(repeating: "  ", count: depth + 2)
    let comment = chance(5) ? "\(indent)<!-- <outline xmlUrl=\"no\"/> -->\(lineEnd)" : ""
    if depth < 3, chance(3) {
      let name = pick(["News", "Research &amp; more", "Föreningar", "Deep &lt;er&gt;"])
      let children = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        outline(depth: depth + 1)
      }
      let own = "<outline text=\(quoted(name))\(foreign())"
      let isEmpty = children.isEmpty && chance(2)
      return comment + indent
        + (isEmpty ? "\(own)/>" : "\(own)>\(lineEnd)\(children.joined())\(indent)</outline>")
        + lineEnd
    }
    return comment + indent + feed() + lineEnd
  }

  private mutating func feed() -> String {
    let number = Int.random(in: numbers, using: &random)
    var attributes = [
      "text=\(quoted(text()))",
      "xmlUrl=\(quoted("https://feed\(number).example/rss?n=\(number)&amp;x=\(pick(["1", "&#38;"]))"))",
    ]
    if chance(2) { attributes.append("type = 'rss'") }
    if chance(2) { attributes.append("htmlUrl=\(quoted("https://feed\(number).example/"))") }
    if chance(2) { attributes.append("language=\(quoted(pick(["lt", "en-GB", "fi"])))") }
    if chance(2) { attributes.append("category=\(quoted("/class/research,/country/lt"))") }
    if chance(3) { attributes.append("description=\(quoted(text()))") }
    attributes.shuffle(using: &random)
    let gap = chance(6) ? "\(lineEnd)      " : " "
    let start = "<outline\(gap)\(attributes.joined(separator: gap))\(foreign())"
    return chance(4) ? "\(start)></outline>" : "\(start)\(pick(["", " "]))/>"
  }

  /// What other readers keep for themselves.
  private mutating func foreign() -> String {
    let all = [
      " rssfr-updated='5'", " NetNewsWire_x=\"&quot;\"", " q:k='>'",
      " z:a='1' xmlns:z='urn:z'", " xml:lang='sv'",
    ]
    return (0..<Int.random(in: 0...1, using: &random)).map { _ in pick(all) }.joined()
  }

  private mutating func text() -> String {
    pick([
      "Alpha", "Beta &amp; co", "&lt;b&gt;bold&lt;/b&gt;", "Žinios &#8211; ąčę",
      "it&apos;s &quot;so&quot;", "",
      "a &#x1F384; b",
    ])
  }

  private mutating func quoted(_ value: String) -> String {
    chance(2) ? "\"\(value)\"" : "'\(value)'"
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random)!
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }
}

/// The same numbers for the same seed, in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    defer { state &+= 0x9e37_79b9_7f4a_7c15 }
    return StableHash.mixed(state)
  }
}
