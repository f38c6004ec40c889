/// Sets items one below the other in columns of one height. A heading stays with what follows, and
/// is said again where its items go on in the next column.
struct ColumnFlow {
  /// Column by column the items, each with its distance from the top.
  private(set) var columns: [[(item: ListItem, y: Double)]] = [[]]
  private var bottom = 0.0
  /// The headings that hold for the next item, by their level.
  private var headings: [Int: ListItem] = [:]

  /// - Parameters:
  ///   - last: the height of the last of `count` columns, where something stands below it.
  init(_ items: [ListItem], height: Double, last: Double? = nil, columns count: Int = 0) {
    var index = 0
    while index < items.count {
      let together = ColumnFlow.together(items, from: index)
      let needed = items[together].reduce(0) { $0 + $1.height + $1.gap }
      let room = columns.count == count ? last ?? height : height
      if !columns[columns.count - 1].isEmpty, bottom + needed > room {
        startColumn(with: items[together.lowerBound])
      }
      for item in items[together] { add(item) }
      index = together.upperBound
    }
  }

  /// Whether no column is higher than that, and the last of `count` columns no higher than `last`.
  func fits(_ height: Double, last: Double, of count: Int) -> Bool {
    columns.enumerated().allSatisfy { index, column in
      column.allSatisfy { $0.y + $0.item.height <= (index + 1 == count ? last : height) }
    }
  }

  /// The least height, give or take 4, at which the items need no more than `count` columns, or nil
  /// where even `most` is too low.
  static func height(of items: [ListItem], columns count: Int, most: Double) -> Double? {
    guard most > 0, fits(items, count, most) else { return nil }
    var low = 0.0
    var high = most
    while high - low > 4 {
      let middle = (low + high) / 2
      if fits(items, count, middle) { high = middle } else { low = middle }
    }
    return high
  }
}

extension ColumnFlow {
  private mutating func startColumn(with next: ListItem) {
    columns.append([])
    bottom = 0
    for level in 1...2 where level < next.level ?? 3 {
      if let heading = headings[level] { set(heading) }
    }
  }

  private mutating func add(_ item: ListItem) {
    if let level = item.level {
      headings[level] = item
      if level == 1 { headings[2] = nil }
    }
    set(item)
  }

  private mutating func set(_ item: ListItem) {
    if !columns[columns.count - 1].isEmpty { bottom += item.gap }
    columns[columns.count - 1].append((item, bottom))
    bottom += item.height
  }

  private static func fits(_ items: [ListItem], _ count: Int, _ height: Double) -> Bool {
    let flow = ColumnFlow(items, height: height)
    guard flow.columns.count <= count else { return false }
    return flow.columns.allSatisfy { column in
      column.allSatisfy { $0.y + $0.item.height <= height }
    }
  }

  /// The headings at `start` and the first item below them.
  private static func together(_ items: [ListItem], from start: Int) -> Range<Int> {
    var end = start
    while end < items.count - 1, items[end].level != nil { end += 1 }
    return start..<end + 1
  }
}
