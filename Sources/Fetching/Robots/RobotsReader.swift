/// Reads a robots.txt line by line and keeps what is said to one program.
struct RobotsReader {
  private let token: String
  private var own = RobotsRules()
  private var everyone = RobotsRules()
  private var isNamed = false
  /// Whom the lines at hand speak to.
  private var speaksToUs = false
  private var speaksToEveryone = false
  private var isInAgents = false

  init(token: String) {
    self.token = token.lowercased()
  }

  /// The group that names the program counts alone; several that do are one (RFC 9309, 2.2.1).
  var rules: RobotsRules { isNamed ? own : everyone }

  mutating func take(_ line: some Collection<UInt8>) {
    let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else { return }
    let name = text[..<colon].trimmed.lowercased()
    let value = text[text.index(after: colon)...].trimmed
    switch name.drop(while: { $0 == "\u{feff}" }) {
    case "user-agent", "useragent", "user agent": takeAgent(value)
    case "allow": takeRule(allows: true, value)
    case "disallow": takeRule(allows: false, value)
    case "crawl-delay": takeDelay(value)
    default: break  // sitemaps and others are no end of a group
    }
  }

  private mutating func takeAgent(_ value: String) {
    if !isInAgents { (speaksToUs, speaksToEveryone) = (false, false) }
    isInAgents = true
    let name = value.prefix { $0 != "/" && $0 != " " }.lowercased()
    if name == "*" { speaksToEveryone = true }
    if name == token {
      speaksToUs = true
      isNamed = true
    }
  }

  private mutating func takeRule(allows: Bool, _ value: String) {
    isInAgents = false
    guard !value.isEmpty else { return }  // "Disallow:" forbids nothing
    let rule = RobotsRules.Rule(allows: allows, pattern: RobotsPath.levelled(value))
    if speaksToUs { own.rules.append(rule) }
    if speaksToEveryone { everyone.rules.append(rule) }
  }

  private mutating func takeDelay(_ value: String) {
    isInAgents = false
    guard let seconds = Double(value), seconds > 0 else { return }
    let delay = Int(min(seconds, Double(RobotsRules.longestDelay)).rounded(.up))
    if speaksToUs { own.crawlDelay = delay }
    if speaksToEveryone { everyone.crawlDelay = delay }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
