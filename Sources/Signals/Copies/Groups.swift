/// Which signals belong together; a group is named by its earliest member.
struct Groups: Sendable {
  private var parents: [Int32]
  private var sizes: [Int32]
  /// The group that has the most members, where any has more than one.
  private(set) var largest: Int?

  init(count: Int) {
    parents = (0..<Int32(count)).map { $0 }
    sizes = [Int32](repeating: 1, count: count)
  }

  var count: Int { parents.count }

  /// The earliest member of the group. Paths are halved on the way, so that they stay short.
  mutating func first(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[Int(parents[index])]
      index = Int(parents[index])
    }
    return index
  }

  func size(ofGroupAt first: Int) -> Int { Int(sizes[first]) }

  mutating func join(_ left: Int, _ right: Int) {
    let roots = (first(of: left), first(of: right))
    guard roots.0 != roots.1 else { return }
    let root = min(roots.0, roots.1)
    let other = max(roots.0, roots.1)
    parents[other] = Int32(root)
    sizes[root] += sizes[other]
    guard let known = largest else {
      largest = root
      return
    }
    if known == other || sizes[root] > sizes[known] { largest = root }
  }

  /// The first of each group, for every member but itself.
  mutating func originals(_ id: (Int) -> String) -> [String: String] {
    var originals: [String: String] = [:]
    for index in 0..<count {
      let first = first(of: index)
      if first != index { originals[id(index)] = id(first) }
    }
    return originals
  }
}
