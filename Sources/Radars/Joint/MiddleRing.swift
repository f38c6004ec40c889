/// The rule by which several rings become one.
package enum MiddleRing {
  /// The ring in the middle of these places, 0 innermost; of two in the middle the outer one, since
  /// nearness is what has to be shown. Nil where there is none.
  package static func of(_ places: [Int]) -> Int? {
    places.isEmpty ? nil : places.sorted()[places.count / 2]
  }

  /// The same of so many votes ring by ring, innermost first.
  package static func of(votes: [Int]) -> Int? {
    let all = votes.reduce(0, +)
    guard all > 0 else { return nil }
    var seen = 0
    return votes.firstIndex { count in
      seen += count
      return seen > all / 2
    }
  }
}
