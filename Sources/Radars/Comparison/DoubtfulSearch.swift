/// Looks for topics that may be the same although nothing certain joins them.
struct DoubtfulSearch {
  private let topics: [MatchedTopic]
  private let groups: MatchGroups
  private let members: [[Int]]
  private let traits: [GroupTraits]
  private var found: [Pair: [DoubtfulMatch.Reason]] = [:]

  /// Two groups by their places, the first one first.
  private struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  /// - Parameters:
  ///   - sameIDs: the topics with equal ids that could not be joined.
  ///   - sameNames: those with equal names.
  init(
    _ topics: [MatchedTopic], _ groups: MatchGroups, sameIDs: [[MatchGroups.Edge]],
    sameNames: [[MatchGroups.Edge]]
  ) {
    self.topics = topics
    self.groups = groups
    members = groups.members
    traits = members.map { members in GroupTraits(members.map { topics[$0] }) }
    addRefused(ids: sameIDs)
    addRefused(names: sameNames)
    addNamesAcross()
    addNamesAsKeywords()
    addSimilarNames()
    addCompounds()
    addCommonKeywords()
  }

  /// By score, then by the topics' names.
  var matches: [DoubtfulMatch] {
    let pairs = found.sorted { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }
    return pairs.map { pair, reasons in
      let sides = [pair.one, pair.other].map { topics[members[$0][0]] }
      return DoubtfulMatch(
        (sides[0].address, sides[0].name), (sides[1].address, sides[1].name), reasons)
    }.sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
  }
}

extension DoubtfulSearch {
  private mutating func add(
    _ one: Int, _ other: Int, _ kind: DoubtfulMatch.Kind, _ language: String?, _ words: [String],
    _ score: Int
  ) {
    guard one != other, groups.mayJoin(members[one], members[other]) else { return }
    let pair = Pair(one: min(one, other), other: max(one, other))
    let reason = DoubtfulMatch.Reason(kind: kind, language: language, words: words, score: score)
    // Of one kind the strongest is enough.
    guard let known = found[pair]?.firstIndex(where: { $0.kind == kind }) else {
      return found[pair, default: []].append(reason)
    }
    let old = found[pair]![known]
    if (old.score, words.joined(separator: " ")) < (score, old.words.joined(separator: " ")) {
      found[pair]![known] = reason
    }
  }

  private mutating func addRefused(ids refused: [[MatchGroups.Edge]]) {
    for (one, other) in pairs(refused) {
      let ids = [one, other].map { Set(members[$0].map { topics[$0].address.topic }) }
      if let id = ids[0].intersection(ids[1]).min() { add(one, other, .sameID, nil, [id], 900) }
    }
  }

  private mutating func addRefused(names refused: [[MatchGroups.Edge]]) {
    for (one, other) in pairs(refused) {
      let common = Set(traits[one].names).intersection(traits[other].names)
      if let name = common.min() {
        add(one, other, .sameName, name.language, [name.text], 900)
      }
    }
  }

  /// Every two groups of those that hang together and could not be joined.
  private func pairs(_ refused: [[MatchGroups.Edge]]) -> [(Int, Int)] {
    var place = [Int](repeating: 0, count: topics.count)
    for (group, members) in members.enumerated() {
      for member in members { place[member] = group }
    }
    return refused.flatMap { edges -> [(Int, Int)] in
      let all = Set(edges.flatMap { [place[$0.one], place[$0.other]] }).sorted()
      return all.indices.flatMap { one in all[(one + 1)...].map { (all[one], $0) } }
    }
  }

  /// "Blockchain" in English and in Finnish; short words mean too many things.
  private mutating func addNamesAcross() {
    var holders: [String: [(group: Int, language: String)]] = [:]
    for (group, traits) in traits.enumerated() {
      for name in traits.names where name.text.count >= 4 {
        for other in holders[name.text] ?? [] where other.language != name.language {
          add(group, other.group, .sameNameAcross, nil, [name.text], 650)
        }
        holders[name.text, default: []].append((group, name.language))
      }
    }
  }

  private mutating func addNamesAsKeywords() {
    let named = DoubtfulSearch.holders(traits.map(\.names))
    for (group, traits) in traits.enumerated() {
      for keyword in traits.keywords {
        for other in named[keyword] ?? [] {
          add(group, other, .nameIsKeyword, keyword.language, [keyword.text], 750)
        }
      }
    }
  }

  /// Names that share at least six of ten words: twice the common over all (Dice, 1945).
  private mutating func addSimilarNames() {
    let holders = DoubtfulSearch.holders(traits.map(\.stems))
    for (group, own) in traits.enumerated() {
      let near = Set(own.stems.flatMap { holders[$0] ?? [] }).filter { $0 > group }
      for other in near {
        guard let best = own.likeness(to: traits[other]) else { continue }
        add(group, other, .similarNames, best.language, best.words, best.share * 8 / 10)
      }
    }
  }

  /// Names of one word of which one ends in the other, in languages that build compounds.
  private mutating func addCompounds() {
    let holders = DoubtfulSearch.holders(traits.map(\.loneStems))
    for (group, own) in traits.enumerated() {
      for end in own.loneStems.flatMap(\.ends) {
        for other in holders[end] ?? [] {
          add(group, other, .similarNames, end.language, [end.text], 560)
        }
      }
    }
  }

  private mutating func addCommonKeywords() {
    let holders = DoubtfulSearch.holders(traits.map(\.keywords))
    for (group, own) in traits.enumerated() {
      var common: [Int: [String]] = [:]
      for keyword in own.keywords {
        for other in holders[keyword] ?? [] where other > group {
          common[other, default: []].append(keyword.text)
        }
      }
      for (other, words) in common where words.count >= 2 {
        let all = own.keywords.count + traits[other].keywords.count
        let score = max(300, 1_400 * words.count / all)
        add(group, other, .commonKeywords, nil, Array(words.prefix(5)), score)
      }
    }
  }

  /// The groups that have each of the words, in their order.
  private static func holders(_ words: [[MatchedWord]]) -> [MatchedWord: [Int]] {
    var holders: [MatchedWord: [Int]] = [:]
    for (group, words) in words.enumerated() {
      for word in words { holders[word, default: []].append(group) }
    }
    return holders
  }
}
