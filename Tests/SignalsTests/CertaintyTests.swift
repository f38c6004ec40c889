import Signals
import Testing

@Suite("How sure an answer is, from how often such answers were right")
struct CertaintyTests {
  private let table = Certainty([
    .init(lead: 100, right: 400), .init(lead: 300, right: 600), .init(lead: 1000, right: 950),
  ])!

  @Test("Between two rows the share grows evenly, outside of them it stays")
  func between() {
    #expect(table.share(ofLead: -50) == 400 && table.share(ofLead: 100) == 400)
    #expect(table.share(ofLead: 200) == 500 && table.share(ofLead: 300) == 600)
    #expect(table.share(ofLead: 650) == 775 && table.share(ofLead: 9000) == 950)
  }

  @Test("A table whose leads or shares do not grow is none")
  func disorder() {
    #expect(Certainty([]) == nil)
    #expect(Certainty([.init(lead: 1, right: 500), .init(lead: 1, right: 600)]) == nil)
    #expect(Certainty([.init(lead: 1, right: 500), .init(lead: 2, right: 400)]) == nil)
    #expect(Certainty([.init(lead: 1, right: 1001)]) == nil)
  }

  @Test("A measured table never falls, and answers drawn from it are as sure as they are right")
  func measured() throws {
    var random = SeededRandom(seed: 7)
    func draw(_ count: Int) -> [(lead: Int, isRight: Bool)] {
      (0..<count).map { _ in
        let lead = Int.random(in: 0..<2000, using: &random)
        return (lead, Int.random(in: 0..<2000, using: &random) < 600 + lead * 6 / 10)
      }
    }
    let table = try #require(Certainty(measured: draw(4000)))
    #expect((2...10).contains(table.rows.count))
    let reliability = Reliability(draw(4000).map { (table.share(ofLead: $0.lead), $0.isRight) })
    #expect(try #require(reliability.error) < 30)
  }

  @Test("Few answers make no table, and leads that tell nothing make one row")
  func thin() throws {
    #expect(Certainty(measured: (0..<39).map { ($0, true) }) == nil)
    let falling = try #require(Certainty(measured: (0..<100).map { ($0, $0 < 50) }))
    #expect(falling.rows.count == 1 && falling.rows[0].right == 500)
    let same = try #require(Certainty(measured: (0..<100).map { (5, $0 % 4 != 0) }))
    #expect(same.rows.count == 1 && same.share(ofLead: 5) == 76 * 1000 / 102)
  }
}
