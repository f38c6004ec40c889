import Signals
import Testing

@Suite("Figures of how good answers are")
struct FiguresTests {
  private func answer(
    _ label: String?, _ answer: String?, lead: Int = 0, sure: Int = 500, language: String = "en"
  ) -> AnswerFigures.Answer {
    .init(label: label, answer: answer, lead: lead, confidence: sure, language: language)
  }

  @Test("A share has the range in which the true one lies 19 times in 20")
  func interval() {
    // Wilson's interval for 8 of 10, as in Newcombe 1998: 0.490 to 0.943.
    #expect(Share(8, of: 10).interval == 490...943)
    #expect(Share(0, of: 10).interval == 0...278)
    #expect(Share(2, of: 3).thousandths == 667)
    #expect(Share(0, of: 0).thousandths == nil && Share(0, of: 0).interval == nil)
  }

  @Test("Coverage, rightness and macro-F1 are counted over the labelled texts")
  func counts() {
    let figures = AnswerFigures(
      [
        answer("a", "a", lead: 900, sure: 900), answer("a", "b", lead: 10, sure: 300),
        answer("b", "b", lead: 500, sure: 700, language: "fi"), answer("b", nil, language: "fi"),
        answer(nil, "a", lead: 5, sure: 200),
      ], sure: 600)
    #expect(figures.answered == Share(3, of: 4) && figures.right == Share(2, of: 4))
    #expect(figures.rightOfAnswered == Share(2, of: 3))
    // a: precision 1, recall 1/2; b: 1/2 and 1/2.
    #expect(figures.macroF1 == (666 + 500) / 2)
    #expect(figures.widest == Share(1, of: 1) && figures.rightOfSure == Share(2, of: 2))
    #expect(figures.byLanguage == ["en": Share(1, of: 2), "fi": Share(1, of: 2)])
    #expect(figures.reliability.parts.map(\.right.of) == [1, 1, 1, 1])
  }

  @Test("Answers that are as sure as they are right have no calibration error")
  func reliability() {
    let fair = Reliability((0..<100).map { (800, $0 < 80) })
    #expect(fair.error == 0 && fair.parts.count == 1)
    let proud = Reliability((0..<100).map { (900, $0 < 50) })
    #expect(proud.error == 400)
    #expect(Reliability([]).error == nil)
    #expect(Reliability([(1000, true)]).parts.first?.range == 900..<1001)
  }

  @Test("Two readers agree beyond chance by Cohen's kappa")
  func kappa() {
    let same = [("a", "a"), ("b", "b"), ("a", "a"), ("b", "b")].map {
      (first: Optional($0.0), second: Optional($0.1))
    }
    #expect(Agreement(same).kappa == 1000)
    let chance = [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")].map {
      (first: Optional($0.0), second: Optional($0.1))
    }
    #expect(Agreement(chance).kappa == 0 && Agreement(chance).same == Share(2, of: 4))
    #expect(Agreement([(first: nil, second: nil)]).kappa == nil)
  }

  @Test("Rings are held against the most frequent one and against the topic's ring before")
  func rings() {
    let figures = RingFigures([
      .init(label: "pilot", leading: "pilot", sure: "pilot", before: nil),
      .init(label: "pilot", leading: "adopt", sure: nil, before: "pilot"),
      .init(label: "adopt", leading: nil, sure: nil, before: "pilot"),
      .init(label: nil, leading: "watch", sure: nil, before: nil),
    ])
    #expect(figures.answered == Share(1, of: 3) && figures.rightOfAnswered == Share(1, of: 1))
    #expect(figures.leading == Share(2, of: 3) && figures.rightOfLeading == Share(1, of: 2))
    #expect(figures.mostFrequent == Share(2, of: 3) && figures.ringBefore == Share(1, of: 2))
    #expect(figures.leftAlone == Share(1, of: 1))
  }
}
