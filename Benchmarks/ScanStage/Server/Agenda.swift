/// What is to happen to which connection, and when; the soonest first.
///
/// - Complexity: O(1) to add and to take where all delays are alike, O(n) to add otherwise.
struct Agenda {
  enum Step {
    case beginAnswer
    case close
  }

  struct Entry {
    /// In milliseconds of the server's clock.
    let due: Int
    let connection: Connection
    let step: Step
  }

  private var entries: [Entry] = []
  private var taken = 0

  mutating func add(_ entry: Entry) {
    var place = entries.count
    while place > taken, entries[place - 1].due > entry.due { place -= 1 }
    entries.insert(entry, at: place)
  }

  /// The next entry that is due, taken off.
  mutating func next(at now: Int) -> Entry? {
    guard taken < entries.count, entries[taken].due <= now else { return nil }
    defer { forgetTaken() }
    return entries[taken]
  }

  /// Milliseconds until the next entry is due, at most `limit`.
  func patience(at now: Int, limit: Int) -> Int {
    taken < entries.count ? max(0, min(limit, entries[taken].due - now)) : limit
  }

  private mutating func forgetTaken() {
    taken += 1
    guard taken > 256, taken * 2 > entries.count else { return }
    entries.removeFirst(taken)
    taken = 0
  }
}
