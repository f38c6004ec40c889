import Files
import Foundation
import Pipeline
import Signals
import TestSupport
import Testing
import Text

@Suite("The packs on press texts that they were not written for")
struct LabelledSampleTests {
  static let radars = ["food-lt", "energy-fi", "maritime-se"]

  private func evaluation(_ radar: String, exactOnly: Bool = false) throws -> Evaluation {
    let pack = ["food-lt": "food", "energy-fi": "energy", "maritime-se": "maritime"][radar]!
    let folder = Checkout.root.path + "/Tests/PipelineTests/Fixtures/labelled"
    let workbench = Workbench(
      Workspace(root: Checkout.root.path), now: Timestamp(day: Day("2026-11-27")!))
    return try workbench.evaluate(
      radar, files: ["\(folder)/\(pack).jsonl", "\(folder)/shared.jsonl"], exactOnly: exactOnly)
  }

  @Test("Three in four texts get their topic, nine in ten answers are right", arguments: radars)
  func topics(radar: String) throws {
    let found = try evaluation(radar)
    let topics = try #require(found.topics)
    #expect(found.texts == 300 && topics.right.of == 240 && found.unknown.isEmpty)
    #expect(try #require(topics.right.thousandths) >= 750)
    #expect(try #require(topics.rightOfAnswered.thousandths) >= 900)
    #expect(try #require(topics.rightOfSure.thousandths) >= 930)
    #expect(try #require(found.leftAlone?.thousandths) >= 800)
    for (language, share) in topics.byLanguage {
      #expect(try #require(share.thousandths) >= 650, "\(language)")
    }
  }

  @Test("A topic that is 80 % sure is right 8 times in 10, over the three radars")
  func reliability() throws {
    let parts = try Self.radars.flatMap { try evaluation($0).topics?.reliability.parts ?? [] }
    let together = Dictionary(grouping: parts, by: \.range.lowerBound).values
    let apart = together.reduce(0) { sum, parts in
      let said = parts.reduce(0) { $0 + $1.confidence * $1.right.of }
      return sum + abs(said - parts.reduce(0) { $0 + $1.right.count * 1000 })
    }
    #expect(apart / parts.reduce(0) { $0 + $1.right.of } <= 50)
  }

  @Test("A sure ring is right in six texts of seven, and beats both plain ways", arguments: radars)
  func rings(radar: String) throws {
    let rings = try #require(try evaluation(radar).rings)
    let sure = try #require(rings.rightOfAnswered.thousandths)
    #expect(sure >= 860 && rings.answered.count >= 60)
    #expect(try #require(rings.rightOfLeading.thousandths) >= 800)
    #expect(sure > rings.mostFrequent.thousandths! && sure > rings.ringBefore.thousandths!)
    #expect(try #require(rings.leftAlone.thousandths) >= 750)
  }

  @Test("Endings and compounds find more than the words as they stand, Finnish ones most")
  func exact() throws {
    let (all, exact) = (try evaluation("energy-fi"), try evaluation("energy-fi", exactOnly: true))
    func right(_ evaluation: Evaluation, _ language: String) -> Int {
      evaluation.topics?.byLanguage[language]?.count ?? 0
    }
    #expect(right(all, "fi") * 10 >= right(exact, "fi") * 16)
    #expect(right(all, "lt") * 10 >= right(exact, "lt") * 12)
    #expect(right(all, "en") >= right(exact, "en"))
  }
}
