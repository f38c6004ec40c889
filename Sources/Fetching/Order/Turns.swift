/// First come, first served.
struct Turns<Element> {
  private var elements: [Element] = []
  private var first = 0

  mutating func append(_ element: Element) {
    elements.append(element)
  }

  mutating func next() -> Element? {
    guard first < elements.count else { return nil }
    let element = elements[first]
    first += 1
    forgetPast()
    return element
  }

  private mutating func forgetPast() {
    guard first > 64, first * 2 > elements.count else { return }
    elements.removeFirst(first)
    first = 0
  }
}

/// Hosts by the moment when their pause ends.
struct Pauses {
  private var hosts: [(host: String, end: Lanes.Moment)] = []
  private var passed = 0

  var first: (host: String, end: Lanes.Moment)? {
    passed < hosts.count ? hosts[passed] : nil
  }

  /// - Complexity: O(1) for the usual case that all pauses have one length, for then they end in
  ///   the order in which they began.
  mutating func add(_ host: String, until end: Lanes.Moment) {
    var place = hosts.count
    while place > passed, hosts[place - 1].end > end { place -= 1 }
    hosts.insert((host, end), at: place)
  }

  mutating func next(at now: Lanes.Moment) -> String? {
    guard let first, first.end <= now else { return nil }
    passed += 1
    if passed > 64, passed * 2 > hosts.count {
      hosts.removeFirst(passed)
      passed = 0
    }
    return first.host
  }
}
