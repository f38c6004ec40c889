import Radars
import Testing
import Text

@Suite("A topic keeps its number from one workshop to the next")
struct NumberBookTests {
  private func comparison(_ topics: [String]) throws -> Comparison {
    let places = Dictionary(uniqueKeysWithValues: topics.map { ($0, "sea/adopt") })
    return try Comparison([edition("north", places), edition("south", ["z": "food/pilot"])])
  }

  @Test("Numbers go quadrant by quadrant, from 1")
  func first() throws {
    let book = NumberBook().numbering(try comparison(["b", "a"]))
    #expect(book.number(of: "z") == 1 && book.number(of: "a") == 2 && book.number(of: "b") == 3)
  }

  @Test("Whatever comes and goes, a number is kept and none is given twice", arguments: 0..<40)
  func stable(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let all = (0..<30).map { "t\($0)" }
    var book = NumberBook()
    var known: [String: Int] = [:]
    for _ in 0..<6 {
      let comparison = try comparison(Array(all.shuffled(using: &random).prefix(12)))
      book = book.numbering(comparison)
      let numbers = comparison.rows.map { book.number(of: $0) }
      #expect(!numbers.contains(nil) && Set(numbers).count == numbers.count)
      for row in comparison.rows {
        if let before = known[row.topic] { #expect(book.number(of: row) == before) }
        known[row.topic] = book.number(of: row)
      }
    }
    #expect(Set(known.values).count == known.count)
    #expect(try JSON.value(NumberBook.self, from: JSON.bytes(of: book)) == book)
  }

  @Test("A topic that clusters know by several ids has one number, whoever is named first")
  func severalIDs() throws {
    var one = try comparison(["protein"])
    let index = try #require(one.rows.firstIndex { $0.topic == "protein" })
    one.rows[index].own = ["protein", "proteins"]
    let book = NumberBook().numbering(one)
    let other = try comparison(["proteins"])
    let place = try #require(other.rows.firstIndex { $0.topic == "proteins" })
    #expect(book.numbering(other).number(of: other.rows[place]) == book.number(of: "protein"))
  }

  @Test("Where a file gives two topics one number, the second gets a new one")
  func clash() throws {
    let damaged = NumberBook([
      TopicNumber(topic: "a", number: 7), TopicNumber(topic: "b", number: 7),
    ])
    let book = damaged.numbering(try comparison(["a", "b"]))
    #expect(Set([book.number(of: "a"), book.number(of: "b")]).count == 2)
  }
}
