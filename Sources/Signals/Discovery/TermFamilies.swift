/// Terms that are near-variants of one another, joined.
///
/// Forms of a word have one key already. What remains are the pieces of a phrase, "ion battery" and
/// "sodium" beside "sodium-ion battery", and phrases that overlap. A term joins another if they
/// share words and four in five of its signals have the other too.
struct TermFamilies {
  /// Highest score first, as are the members of each, whose first is the family's head.
  private(set) var families: [[TermCandidate]] = []

  init(_ candidates: [TermCandidate]) {
    joinPieces(candidates)
    let whole = families.map { $0.sorted(by: TermCandidate.standsFirst) }
      .sorted { TermCandidate.standsFirst($0[0], $1[0]) }
    families = []
    joinOverlaps(whole)
  }

  /// The longest phrases first, so that all of their pieces find them.
  private mutating func joinPieces(_ candidates: [TermCandidate]) {
    var phrases: [Phrase] = []
    for candidate in candidates.sorted(by: TermCandidate.isLonger) {
      let home = phrases.firstIndex { $0.hasPiece(candidate) }
      if let home {
        families[home].append(candidate)
      } else {
        families.append([candidate])
        phrases.append(Phrase(candidate))
      }
    }
  }

  private mutating func joinOverlaps(_ whole: [[TermCandidate]]) {
    var heads: [Phrase] = []
    for family in whole {
      let home = heads.firstIndex { head in family.contains { head.overlaps($0, family[0]) } }
      if let home {
        families[home] += family
      } else {
        families.append(family)
        heads.append(Phrase(family[0]))
      }
    }
  }

  /// The member by whose name people know the family: the longest phrase that nearly all of the
  /// head's signals have and that has all of its words.
  static func named(_ family: [TermCandidate]) -> TermCandidate {
    let head = family[0]
    let longer = family.dropFirst().filter { member in
      member.items.count * 10 >= head.items.count * 9 && member.stems.count > head.stems.count
        && Set(head.stems).isSubset(of: member.stems)
    }
    return longer.min(by: TermCandidate.isLonger) ?? head
  }
}

/// What others are compared with.
private struct Phrase {
  private let language: String?
  private let stems: Set<[UInt8]>
  private let items: Set<Int>

  init(_ candidate: TermCandidate) {
    language = candidate.name.language
    stems = Set(candidate.stems)
    items = Set(candidate.items)
  }

  func hasPiece(_ candidate: TermCandidate) -> Bool {
    language == candidate.name.language && stems.isSuperset(of: candidate.stems) && holds(candidate)
  }

  func overlaps(_ member: TermCandidate, _ head: TermCandidate) -> Bool {
    language == member.name.language && !stems.isDisjoint(with: member.stems) && holds(head)
  }

  /// Four in five of the other's signals are here too.
  private func holds(_ other: TermCandidate) -> Bool {
    other.items.count { items.contains($0) } * 5 >= other.items.count * 4
  }
}

extension TermCandidate {
  /// More words first, then in the order of scores.
  fileprivate static func isLonger(_ left: TermCandidate, _ right: TermCandidate) -> Bool {
    if left.stems.count != right.stems.count { return left.stems.count > right.stems.count }
    return standsFirst(left, right)
  }
}
