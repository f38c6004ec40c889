import Radars
import Testing
import Text

@Suite("What holds for every comparison")
struct ComparisonPropertyTests {
  /// Radars with few ids and few names, so that much is alike, and what people said about them.
  private struct Invented {
    var random: SeededRandom
    static let names = [
      "Heat pump", "heat-pump", "Heat pumps", "Hydrogen", "Green hydrogen", "Sensors", "Jutikliai",
      "Recycling of batteries", "Battery recycling", "Wärmepumpe", "Großwärmepumpe",
    ]

    mutating func edition(_ id: String) -> Edition {
      var topics: [String: [String: String]] = [:]
      for number in 0..<8 where Int.random(in: 0..<4, using: &random) > 0 {
        var texts: [String: String] = [:]
        for language in ["de", "en", "lt"] where Bool.random(using: &random) {
          texts[language] = Invented.names.randomElement(using: &random)!
        }
        topics["t\((number * 5 + Int(StableHash.of(id) % 4)) % 12)"] =
          texts.isEmpty ? ["en": "Alone \(id) \(number)"] : texts
      }
      var edition = named(id, topics)
      for index in edition.blips.indices {
        edition.blips[index].ring = rings.randomElement(using: &random)!.id
      }
      return edition
    }

    mutating func said(_ radars: [Edition]) -> [TopicMatch] {
      (0..<3).compactMap { _ in
        let pair = radars.shuffled(using: &random).prefix(2)
        guard let one = pair.first?.blips.randomElement(using: &random),
          let other = pair.last?.blips.randomElement(using: &random)
        else { return nil }
        return TopicMatch(
          RadarTopic(radar: pair.first!.frame.id, topic: one.topic),
          RadarTopic(radar: pair.last!.frame.id, topic: other.topic),
          isSame: Bool.random(using: &random))
      }
    }
  }

  private func inventions(_ count: Int) -> [(radars: [Edition], said: [TopicMatch])] {
    (0..<count).map { seed in
      var invented = Invented(random: SeededRandom(seed: UInt64(seed)))
      let radars = ["north", "south", "west", "east"].prefix(2 + seed % 3).map {
        invented.edition($0)
      }
      return (radars, invented.said(radars))
    }
  }

  @Test("No group holds two topics of one radar or two that people called different; none is lost")
  func groups() {
    var joined = 0
    for (radars, said) in inventions(300) {
      let matching = TopicMatching(radars, said: said)
      for (index, radar) in radars.enumerated() {
        #expect(
          matching.groups.compactMap { $0[index] }.sorted() == radar.blips.map(\.topic).sorted())
      }
      let latest = Dictionary(
        said.map { (Set([$0.one, $0.other]), $0.isSame) }, uniquingKeysWith: { $1 })
      for (pair, isSame) in latest where !isSame {
        for own in matching.groups {
          let members = zip(radars, own).compactMap { radar, topic in
            topic.map { RadarTopic(radar: radar.frame.id, topic: $0) }
          }
          #expect(!pair.isSubset(of: members))
        }
      }
      joined += matching.joins.count
    }
    // The inventions are such that this is tried.
    #expect(joined > 100)
  }

  @Test("The order of the arguments changes columns and nothing else")
  func order() throws {
    for (radars, said) in inventions(200) {
      let first = try Comparison(radars, frameIndex: 0, said: said)
      let second = try Comparison(
        radars.reversed(), frameIndex: radars.count - 1, said: said.reversed().reversed())
      #expect(first.rows == second.rows.map(turned))
      #expect(first.rings == second.rings && first.frame == second.frame)
      #expect(first.matching.joins == second.matching.joins)
      #expect(first.matching.doubtful == second.matching.doubtful)
      #expect(first.matching.contradictions == second.matching.contradictions)
    }
  }

  @Test("A radar compared with itself differs nowhere, and nothing about it is doubtful")
  func itself() throws {
    for (radars, _) in inventions(100) {
      let comparison = try Comparison([radars[0], radars[0]])
      #expect(comparison.rows.count == radars[0].blips.count)
      #expect(comparison.rows.allSatisfy { $0.agreement == .shared && $0.own[0] == $0.own[1] })
      #expect(comparison.rows.allSatisfy { $0.ownQuadrants == [nil, nil] })
      #expect(comparison.matching.joins.isEmpty && comparison.matching.doubtful.isEmpty)
    }
  }

  @Test("Every row has an id of its own")
  func ids() throws {
    for (radars, said) in inventions(100) {
      let topics = try Comparison(radars, said: said).rows.map(\.topic)
      #expect(Set(topics).count == topics.count)
    }
  }

  private func turned(_ row: Comparison.Row) -> Comparison.Row {
    var row = row
    row.own.reverse()
    row.cells.reverse()
    row.ownQuadrants.reverse()
    return row
  }
}
