import Synchronization

/// Who does the parts of a work that do not need each other: one after the other, or all at once.
package struct Workers: Sendable {
  package let count: Int
  private let perform: @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void

  /// - Parameter perform: calls `part` once with each number below `count`, in whatever order, and
  ///   comes back when all are done.
  package init(
    count: Int,
    perform: @escaping @Sendable (_ count: Int, _ part: @Sendable (Int) -> Void) -> Void
  ) {
    precondition(count > 0)
    self.count = count
    self.perform = perform
  }

  /// One part after the other.
  package static let one = Workers(count: 1) { count, part in
    for number in 0..<count { part(number) }
  }

  /// What came of the parts, in their order.
  func results<Value: Sendable>(_ part: @Sendable (Int) -> Value) -> [Value] {
    let results = Mutex<[Value?]>(Array(repeating: nil, count: count))
    perform(count) { number in
      let result = part(number)
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }
}
