import Text

/// Puts outlines of one list into another, as they were written, with their folders.
struct OutlineInsertion {
  let source: OutlineDocument
  let target: OutlineDocument
  /// The places of the feeds that are wanted; everything else in the source stays out.
  let wanted: Set<Int>
  /// What goes into which node of the target, in the order of its start tags.
  private var rooms: [Int: (node: MarkupNode, outlines: [[UInt8]])] = [:]

  init(_ wanted: Set<Int>, of source: OutlineDocument, into target: OutlineDocument) {
    self.wanted = wanted
    self.source = source
    self.target = target
    let scope = NamespaceDeclarations().adding(source.root, in: source.bytes)
    let there = NamespaceDeclarations().adding(target.root, in: target.bytes)
    let body = target.bodies[0]
    for part in source.root.children {
      let isOutline = part.isNamed("outline", in: source.bytes)
      put(
        isOutline ? [part] : part.outlines(in: source.bytes),
        isOutline ? scope : scope.adding(part, in: source.bytes), into: body,
        there.adding(body, in: target.bytes))
    }
  }

  /// The changes of the target.
  var splices: [Splice] {
    rooms.sorted { $0.key < $1.key }.map { _, room in
      OutlineRoom(node: room.node, bytes: target.bytes).splice(room.outlines)
    }
  }

  /// Puts outlines into a node of the target, and what is in folders into those of the same name.
  private mutating func put(
    _ outlines: [MarkupNode], _ scope: NamespaceDeclarations, into node: MarkupNode,
    _ there: NamespaceDeclarations
  ) {
    let indent = OutlineRoom(node: node, bytes: target.bytes).indent
    for outline in outlines where holdsWanted(outline) {
      let inner = scope.adding(outline, in: source.bytes)
      let children = outline.outlines(in: source.bytes)
      if let twin = folder(like: outline, in: node) {
        put(children, inner, into: twin, there.adding(twin, in: target.bytes))
      } else if isFeed(outline), !isWanted(outline) {
        put(children, inner, into: node, there)
      } else {
        let declarations = scope.missing(for: outline, in: source.bytes, at: there)
        rooms[node.startTag.lowerBound, default: (node, [])].outlines
          .append(piece(outline, declaring: declarations, indent))
      }
    }
  }

  /// An outline as written; where not all of it is wanted, its tags around what is.
  private func piece(
    _ outline: MarkupNode, declaring more: [UInt8], _ indent: [UInt8]
  ) -> [UInt8] {
    let bytes = source.bytes
    let head = bytes[outline.startTag.lowerBound..<outline.name.upperBound] + more
    guard !isWhollyWanted(outline) else {
      return Array(head) + bytes[outline.name.upperBound..<outline.range.upperBound]
    }
    let lineEnd = OutlineRoom(node: target.root, bytes: target.bytes).lineEnd
    let inner = indent + [0x20, 0x20]
    let children = wantedChildren(of: outline).flatMap { child in
      lineEnd + inner + piece(child, declaring: [], inner)
    }
    let endTag = outline.endTag.map { bytes[$0] } ?? []
    let rest = bytes[outline.name.upperBound..<outline.startTag.upperBound]
    return Array(head) + rest + children + lineEnd + indent + endTag
  }

  /// The outlines in it that hold something wanted; a feed that is not wanted gives way to those in
  /// it.
  private func wantedChildren(of outline: MarkupNode) -> [MarkupNode] {
    outline.outlines(in: source.bytes).filter(holdsWanted).flatMap { child in
      isFeed(child) && !isWanted(child) ? wantedChildren(of: child) : [child]
    }
  }
}

extension OutlineInsertion {
  private func isFeed(_ outline: MarkupNode) -> Bool {
    source.reading(of: outline).map { $0.kind != .folder } ?? false
  }

  private func isWanted(_ outline: MarkupNode) -> Bool {
    wanted.contains(outline.startTag.lowerBound)
  }

  private func holdsWanted(_ outline: MarkupNode) -> Bool {
    isWanted(outline) || outline.outlines(in: source.bytes).contains(where: holdsWanted)
  }

  private func isWhollyWanted(_ outline: MarkupNode) -> Bool {
    (!isFeed(outline) || isWanted(outline))
      && outline.outlines(in: source.bytes).allSatisfy(isWhollyWanted)
  }

  /// The folder of the target that an outline's feeds belong into: one of the same text.
  private func folder(like outline: MarkupNode, in node: MarkupNode) -> MarkupNode? {
    guard let reading = source.reading(of: outline), reading.kind == .folder, !reading.text.isEmpty
    else { return nil }
    return node.outlines(in: target.bytes).first { candidate in
      guard let other = target.reading(of: candidate) else { return false }
      return other.kind == .folder && other.text == reading.text
    }
  }
}

extension OutlineDocument {
  /// The bytes of this list with some feeds of another added; everything that is in it stays byte
  /// for byte.
  ///
  /// The result is read again before it is given back: where it does not say exactly what it should,
  /// nothing is done.
  package func adding(
    _ wanted: Set<Int>, of source: OutlineDocument
  ) throws(OutlineDamage) -> [UInt8] {
    guard !wanted.isEmpty else { return bytes }
    let insertion = OutlineInsertion(wanted, of: source, into: self)
    let result = bytes.applying(insertion.splices)
    let more = source.feeds.filter { wanted.contains($0.place) }.compactMap(\.subscription?.address)
    let found = try OutlineDocument(editing: result).subscriptions.map(\.address)
    guard found.sorted() == (subscriptions.map(\.address) + more).sorted() else {
      throw OutlineDamage("it cannot be read with certainty")
    }
    return result
  }
}
