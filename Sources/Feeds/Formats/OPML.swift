import Text

/// Makes subscriptions of an OPML document's outlines.
struct OPMLConsumer: MarkupConsumer {
  let wantsMore = true
  private(set) var title = ""
  /// Every outline with its place, in the order of the document.
  private(set) var readings: [OutlineReading] = []
  private(set) var log: ProblemLog
  private var open: [LocalName] = []
  private var folders: [String?] = []
  private var titleBytes: [UInt8] = []

  init(limits: FeedLimits) {
    log = ProblemLog(limit: limits.listLength)
  }

  var subscriptions: [Subscription] { readings.compactMap(\.subscription) }

  mutating func start(_ element: inout MarkupElement) {
    open.append(element.name.local)
    guard element.name.local == .outline else { return }
    let text = PlainText.from(text: element[.text] ?? element[.title] ?? "")
    if let address = element[.xmlURL] ?? feedAddress(of: element) {
      add(address, text: text, element: element)
      folders.append(nil)
    } else {
      readings.append(OutlineReading(offset: element.offset, text: text, kind: .folder))
      folders.append(text)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    guard open.last == .title, titleBytes.count < 1_000 else { return }
    bytes.withUnsafeBufferPointer { titleBytes.append(contentsOf: $0) }
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    if name == .outline { folders.removeLast() }
    if name == .title {
      title = PlainText.from(text: String(decoding: titleBytes.prefix(1_000), as: UTF8.self))
    }
  }

  /// OPML of type rss that calls the feed's address `url`.
  private func feedAddress(of element: MarkupElement) -> String? {
    let type = element[.type]?.lowercased()
    return type == "rss" || type == "atom" ? element[.url] : nil
  }

  private mutating func add(_ written: String, text: String, element: MarkupElement) {
    let address = PlainText.from(text: written)
    guard isAcceptable(address) else {
      let message = "the address of \"\(text)\" is no web address; the feed was left out"
      readings.append(
        OutlineReading(offset: element.offset, text: text, kind: .refused(address: address)))
      return log.note(message, at: element.offset)
    }
    let subscription = Subscription(
      title: text.isEmpty ? address : text, address: address,
      homePage: element[.htmlURL].flatMap { WebAddress.resolve($0, against: nil) },
      language: element[.language], category: element[.category],
      summary: PlainText.from(html: element[.description] ?? ""),
      permission: element[.permission].map { PlainText.from(text: $0) },
      folders: folders.compactMap(\.self).filter { !$0.isEmpty })
    readings.append(
      OutlineReading(offset: element.offset, text: text, kind: .feed(subscription)))
  }

  /// A web address, or a relative one; not a command, a file or a script.
  private func isAcceptable(_ address: String) -> Bool {
    guard let first = address.utf8.first, first.isLetter || first.isDigit || first == 0x2E else {
      return false
    }
    guard let scheme = WebAddress.scheme(of: address)?.lowercased() else { return true }
    return scheme == "http" || scheme == "https"
  }
}
