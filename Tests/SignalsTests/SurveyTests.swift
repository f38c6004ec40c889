import Testing
import Text

@testable import Signals

@Suite("Signals read one by one come to the same as all at once")
struct SurveyTests {
  /// A world where some signals are copies and people have said something of some.
  private static func world(_ seed: UInt64) -> (GeneratedWorld, Triage) {
    var random = SeededRandom(seed: seed)
    var world = GeneratedWorld(&random)
    for number in 0..<12 {
      var copy = world.signals[number * 3]
      copy.id = "copy-\(number)"
      let day = copy.date.adding(days: .random(in: 0...3, using: &random))
      (copy.published, copy.seen) = (day, day)
      world.signals.append(copy)
    }
    var triage = Triage()
    for _ in 0..<8 {
      let id = world.signals.randomElement(using: &random)?.id ?? ""
      let topic = world.model.topics.randomElement(using: &random)?.id
      if Bool.random(using: &random) {
        triage.dismissed[id, default: []].insert(Bool.random(using: &random) ? topic : nil)
      } else {
        triage.promoted[id, default: []].insert(topic ?? "")
      }
    }
    return (world, triage)
  }

  private static func assess(
    _ world: GeneratedWorld, _ triage: Triage, _ scope: Survey.Scope, seed: UInt64
  ) -> Assessment {
    var random = SeededRandom(seed: seed)
    let assessor = Assessor(world.model)
    var surveys = Array(repeating: assessor.survey(on: today, scope), count: 3)
    for signal in world.signals.shuffled(using: &random) {
      surveys[Int.random(in: 0..<3, using: &random)].take(signal)
    }
    return assessor.assess(&surveys, on: today, triage: triage) { ids in
      world.signals.filter { ids.contains($0.id) }
    }
  }

  @Test("whoever read which of them in which order", arguments: UInt64(1)...20)
  func parts(seed: UInt64) {
    let (world, triage) = Self.world(seed)
    let whole = Assessor(world.model).assess(world.signals, on: today, triage: triage)
    #expect(Self.assess(world, triage, .all, seed: seed) == whole)
    #expect(!whole.originals.isEmpty)
  }

  @Test("as the plain way, a step for all signals after the other", arguments: UInt64(1)...20)
  func plain(seed: UInt64) {
    let (world, triage) = Self.world(seed)
    let found = Self.assess(world, triage, .all, seed: seed)
    let reader = SignalReader(world.model)
    let first = today.adding(days: -world.model.settings.windowDays)
    let signals = world.signals.filter { $0.date > first && $0.date <= today }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let originals = Self.originals(signals, reader, triage)
    #expect(found.ids == signals.map(\.id))
    #expect(found.originals == originals)
    for signal in signals {
      let group = signals.map(\.id).filter {
        $0 == signal.id || originals[$0] == signal.id
      }
      let promoted = Set(group.flatMap { triage.promoted[$0] ?? [] })
      let dismissed = Set(group.flatMap { triage.dismissed[$0] ?? [] })
      var reading = reader.read(signal, promoted: promoted)
      reading.hits.removeAll { dismissed.contains(nil) || dismissed.contains($0.topic) }
      #expect(found.readings[signal.id] == reading)
      #expect(found.signals[signal.id] == signal)
    }
    for topic in world.model.topics {
      let expected = signals.reversed().compactMap { signal -> TopicHit? in
        guard originals[signal.id] == nil,
          let hit = found.readings[signal.id]?.hits.first(where: { $0.topic == topic.id })
        else { return nil }
        return TopicHit(signal: signal.id, date: signal.date, score: hit.score)
      }
      #expect(found.hits[topic.id] == expected)
    }
  }

  /// Those of signals that match or that people decided about among themselves; others follow the
  /// first of these, or of their own.
  private static func originals(
    _ signals: [Signal], _ reader: SignalReader, _ triage: Triage
  ) -> [String: String] {
    let weighing = signals.filter {
      !reader.read($0).hits.isEmpty || triage.signals.contains($0.id)
    }
    let among = NearDuplicates.originals(of: weighing)
    let all = NearDuplicates.originals(of: signals)
    var originals = among
    for signal in signals where !weighing.contains(signal) {
      let group = signals.filter { (all[$0.id] ?? $0.id) == (all[signal.id] ?? signal.id) }
      let leader = group.first { weighing.contains($0) }
      originals[signal.id] = leader.map { among[$0.id] ?? $0.id } ?? all[signal.id]
    }
    return originals
  }

  @Test("What matches nothing takes no signal from a topic, also where it came before its copy")
  func unmatchedCopies() {
    var planted = 0
    for seed in UInt64(1)...20 {
      var (world, triage) = Self.world(seed)
      let before = Self.assess(world, triage, .matching, seed: seed)
      for signal in world.signals.filter({ !(before.readings[$0.id]?.hits ?? []).isEmpty }) {
        var copy = signal
        copy.id = "0-\(signal.id)"
        copy.categories = []
        copy.title = copy.title.replacing("topic-", with: "theme-")
        copy.summary = copy.summary.replacing("topic-", with: "theme-")
        if NearDuplicates.areCopies(signal, copy) { planted += 1 }
        world.signals.append(copy)
      }
      let after = Self.assess(world, triage, .matching, seed: seed)
      #expect(after.ids.count > before.ids.count)
      #expect(after.hits == before.hits && after.proposals == before.proposals)
      #expect(after.originals == before.originals)
    }
    #expect(planted > 100)
  }

  @Test("also where only signals that match are kept", arguments: UInt64(1)...20)
  func matching(seed: UInt64) {
    let (world, triage) = Self.world(seed)
    let all = Self.assess(world, triage, .all, seed: seed)
    let matching = Self.assess(world, triage, .matching, seed: seed)
    let wanted = Set(all.readings.filter { !$0.value.hits.isEmpty }.keys)
      .union(triage.dismissed.keys).union(triage.promoted.keys)
    #expect(matching.ids == all.ids)
    #expect(matching.originals == all.originals.filter { wanted.contains($0.key) })
    #expect(matching.proposals == all.proposals && matching.hits == all.hits)
    let withHits = all.readings.filter { !$0.value.hits.isEmpty }
    #expect(matching.readings.filter { !$0.value.hits.isEmpty } == withHits)
    for id in withHits.keys {
      var signal = all.signals[id]
      signal?.summary = ""
      #expect(matching.signals[id] == signal)
    }
  }
}
