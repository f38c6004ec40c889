import Pipeline
import Signals
import Store
import TestSupport
import Testing

@Suite("What is read while other feeds are fetched is all that there is")
struct EarlySurveyTests {
  @Test("A scan stores the hits that a later look at the store finds", arguments: exampleRadars)
  func hits(radar: String) throws {
    let workspace = try ScannedExample.workspace.get()
    let store = try Store(path: workspace.folder.path(".scout/scout.sqlite"))
    let later = try workspace.workbench.standing(radar).assessment.hits.flatMap { topic, hits in
      hits.map { HitName(topic: topic, signal: $0.signal) }
    }
    #expect(Set(try store.hitDays(ofRadar: radar).keys) == Set(later))
    #expect(!later.isEmpty)
  }

  @Test("A second scan reports the same signals, whether feeds changed or not")
  func again() throws {
    let workspace = try HeatWorkspace.scanned()
    let first = try workspace.scan()
    try workspace.write(HeatWorkspace.alpha + [Entry("a3", "A heat pump for a dairy")], to: "alpha")
    let second = try workspace.scan()
    #expect(first.radars[0].signals == 6)
    #expect(second.radars[0].signals == 7)
    #expect(second.radars[0].newSignals == 1)
    #expect(second.radars[0].unmatched == first.radars[0].unmatched)
  }
}
