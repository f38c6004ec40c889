/// Finds the shapes near a place: squares of one size, each with a list of the shapes that reach
/// into it, all in flat arrays.
struct ShapeGrid {
  private let left: Double
  private let top: Double
  private let scale: Double
  let columns: Int
  let rows: Int
  /// The first node of each square's list, or -1.
  private(set) var heads: ContiguousArray<Int32>
  private(set) var nexts: ContiguousArray<Int32> = []
  private(set) var shapes: ContiguousArray<Int32> = []
  private var free: Int32 = -1

  init(over box: Box, square: Double) {
    left = box.x
    top = box.y
    scale = 1 / square
    columns = max(1, Int(box.width / square) + 1)
    rows = max(1, Int(box.height / square) + 1)
    heads = ContiguousArray(repeating: -1, count: columns * rows)
  }

  @inline(__always)
  func column(_ x: Double) -> Int { min(max(Int((x - left) * scale), 0), columns - 1) }

  @inline(__always)
  func row(_ y: Double) -> Int { min(max(Int((y - top) * scale), 0), rows - 1) }

  mutating func insert(_ shape: Int32, _ bounds: Bounds) {
    for row in row(bounds.top)...row(bounds.bottom) {
      for column in column(bounds.left)...column(bounds.right) {
        push(shape, row * columns + column)
      }
    }
  }

  mutating func remove(_ shape: Int32, _ bounds: Bounds) {
    for row in row(bounds.top)...row(bounds.bottom) {
      for column in column(bounds.left)...column(bounds.right) {
        unlink(shape, row * columns + column)
      }
    }
  }
}

extension ShapeGrid {
  private mutating func push(_ shape: Int32, _ square: Int) {
    let node: Int32
    if free >= 0 {
      node = free
      free = nexts[Int(node)]
      shapes[Int(node)] = shape
    } else {
      node = Int32(shapes.count)
      shapes.append(shape)
      nexts.append(-1)
    }
    nexts[Int(node)] = heads[square]
    heads[square] = node
  }

  private mutating func unlink(_ shape: Int32, _ square: Int) {
    var node = heads[square]
    var before: Int32 = -1
    while node >= 0 {
      let next = nexts[Int(node)]
      if shapes[Int(node)] == shape {
        if before >= 0 { nexts[Int(before)] = next } else { heads[square] = next }
        nexts[Int(node)] = free
        free = node
        return
      }
      before = node
      node = next
    }
  }
}

/// An upright rectangle by its four sides, as the search compares them.
struct Bounds: Equatable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  @inline(__always)
  init(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  init(_ box: Box) {
    self.init(box.x, box.y, box.right, box.bottom)
  }

  @inline(__always)
  func meets(_ other: Bounds, _ x: Double, _ y: Double) -> Bool {
    left - x < other.right && other.left - x < right && top - y < other.bottom
      && other.top - y < bottom
  }
}
