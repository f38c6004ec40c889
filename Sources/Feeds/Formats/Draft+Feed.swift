import Text

extension Draft {
  /// The feed's own fields; entries come later.
  func feed(format: FeedFormat, address: String?) -> Feed {
    Feed(
      format: format, title: line(.title), homePage: link(.alternate, base: address),
      selfAddress: link(.itself, base: address), summary: lines(.summary), language: languageTag,
      updated: moment(.updated), authors: authorNames, wish: wish)
  }

  /// The entry; relative links lean on the feed's own address.
  ///
  /// - Parameter listLength: how many categories are kept.
  func entry(base: String?, listLength: Int) -> FeedEntry {
    let title = line(.title)
    let link = entryLink(base: base)
    let summary = lines(.summary)
    let content = lines(.content)
    var entry = FeedEntry(
      id: id(link: link, fallback: title.isEmpty ? summary + content : title), title: title,
      link: link, summary: summary, content: content, markup: markup,
      published: moment(.published), updated: moment(.updated), authors: authorNames,
      categories: Array(categories(limit: listLength + 1).prefix(listLength)),
      language: languageTag, origin: origin(base: base),
      attachments: attachments.compactMap { attachment($0, base: base) },
      image: image.flatMap { resolved($0, base: base) }, commentCount: number(.commentCount),
      place: place)
    entry.isTorn = isTorn
    return entry
  }

  /// Whether an address of the entry cannot be told without the feed's own.
  var leansOnFeed: Bool {
    for link in links where leansOnFeed(link) { return true }
    for link in attachments where leansOnFeed(link) { return true }
    return image.map { leansOnFeed($0) } ?? false
  }
}

// MARK: Texts

extension Draft {
  /// The field as one line of plain text.
  private func line(_ field: Field) -> String {
    plainText(field, .line)
  }

  /// The field as plain text, a line for each block.
  private func lines(_ field: Field) -> String {
    plainText(field, .lines)
  }

  private func plainText(_ field: Field, _ shape: PlainText.Shape) -> String {
    guard let value = self[field] else { return "" }
    let text = bytes.span.extracting(value.range)
    return value.kind == .text ? PlainText.from(text: text) : PlainText.from(html: text, shape)
  }

  private var markup: [UInt8]? {
    guard let value = self[.content], value.kind != .text else { return nil }
    return Array(bytes[value.range])
  }

  private func moment(_ field: Field) -> Timestamp? {
    self[field].flatMap { Timestamp(feedDate: bytes.span.extracting($0.range)) }
  }

  private func number(_ field: Field) -> Int? {
    let line = line(field)
    return line.isEmpty ? nil : Int(line)
  }

  /// In small letters: `EN-us` and `en-US` are one language (BCP 47).
  private var languageTag: String? {
    let tag = self[.language] == nil ? language ?? "" : line(.language)
    let isTag =
      (1...35).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
    return isTag ? tag.lowercased() : nil
  }

  private func id(link: String?, fallback: String) -> String {
    let written = line(.id)
    if !written.isEmpty { return written }
    if let link { return link }
    let date = text(.published) ?? text(.updated) ?? ""
    return "scout:" + String(StableHash.of(fallback + "\n" + date), radix: 16)
  }

  private func origin(base: String?) -> FeedEntry.Origin? {
    let title = line(.source)
    return title.isEmpty ? nil : FeedEntry.Origin(title: title, link: link(.origin, base: base))
  }

  /// The place as GeoRSS writes it, `54.9 23.9`, or in two elements.
  private var place: FeedEntry.Place? {
    guard self[.point] != nil || self[.latitude] != nil else { return nil }
    let point = line(.point).split { $0 == " " || $0 == "," }.map(String.init)
    let parts = point.isEmpty ? [line(.latitude), line(.longitude)] : point
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]),
      abs(latitude) <= 90, abs(longitude) <= 180
    else { return nil }
    return FeedEntry.Place(latitude: latitude, longitude: longitude)
  }
}

// MARK: Lists

extension Draft {
  /// The names of the best rank that has any, each once.
  private var authorNames: [String] {
    var best = Int.max
    for item in list where item.field == .author { best = min(best, item.rank) }
    var names: [String] = []
    for item in list where item.field == .author && item.rank == best {
      add(PersonName.from(text(of: item), item.kind), to: &names)
    }
    return names
  }

  /// The categories, each once, as many as the limit allows.
  func categories(limit: Int) -> [String] {
    var names: [String] = []
    for item in list where names.count < limit {
      switch item.field {
      case .category:
        let text = bytes.span.extracting(item.range)
        add(
          item.kind == .text ? PlainText.from(text: text) : PlainText.from(html: text), to: &names)
      case .keywords:
        for word in text(of: item).split(separator: ",") where names.count < limit {
          add(PlainText.from(text: String(word)), to: &names)
        }
      default: continue
      }
    }
    return names
  }

  private var wish: PublisherWish {
    PublisherWish(
      minutesToLive: number(.ttl), period: text(.updatePeriod), frequency: number(.updateFrequency),
      skipHours: list.filter { $0.field == .skipHour }.compactMap { Int(trimmed($0)) },
      skipDays: list.filter { $0.field == .skipDay }.map(trimmed))
  }

  private func text(of item: ListItem) -> String {
    bytes.span.text(in: item.range)
  }

  private func trimmed(_ item: ListItem) -> String {
    PlainText.from(text: bytes.span.extracting(item.range))
  }

  private func add(_ name: String, to names: inout [String]) {
    if !name.isEmpty, !names.contains(name) { names.append(name) }
  }
}

// MARK: Links

extension Draft {
  /// The first link of a relation that is a web address; pages come before other types.
  private func link(_ relation: Link.Relation, base: String?) -> String? {
    var other: String?
    for link in links where link.relation == relation {
      guard link.isPage || other == nil, let address = resolved(link, base: base) else { continue }
      if link.isPage { return address }
      other = address
    }
    return other
  }

  private func leansOnFeed(_ link: Link) -> Bool {
    link.base == nil && !WebAddress.isAbsolute(bytes.span.extracting(link.address))
  }

  private func resolved(_ link: Link, base: String?) -> String? {
    WebAddress.resolve(bytes.span.extracting(link.address), against: link.base ?? base)
  }

  private func entryLink(base: String?) -> String? {
    if let link = link(.original, base: base) ?? link(.alternate, base: base) { return link }
    if idIsLink, let id = self[.id],
      let link = WebAddress.resolve(bytes.span.extracting(id.range), against: nil)
    {
      return link
    }
    return link(.content, base: base)
  }

  private func attachment(_ link: Link, base: String?) -> FeedEntry.Attachment? {
    resolved(link, base: base).map {
      FeedEntry.Attachment(
        address: $0, type: PlainText.from(text: bytes.span.extracting(link.type)), size: link.size)
    }
  }
}
