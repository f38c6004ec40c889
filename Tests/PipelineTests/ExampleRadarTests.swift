import Fetching
import Files
import Pipeline
import Radars
import Signals
import TestSupport
import Testing

/// The example workspace with the sample feeds scanned, made once; tests that change something take a copy.
enum ScannedExample {
  static let workspace = Result {
    let workspace = try TestWorkspace.example()
    let order = ScanOrder(feedLists: ["sample"], policy: FetchPolicy(userAgent: "scout-test"))
    let report = try workspace.workbench.scan(order)
    try #require(report.count(.ok) == report.feeds.count)
    return workspace
  }

  static let standings = Result {
    let workbench = try workspace.get().workbench
    return try exampleRadars.map { try workbench.standing($0) }
  }
}

/// The technology radars; each field of `scout init` is made from one of them.
let exampleRadars = ["energy-fi", "food-lt", "maritime-se"]

@Suite("The example radars have something to compare, and the sample feeds something to say")
struct ExampleRadarTests {
  @Test("The example workspace has no problem of any kind")
  func check() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    #expect(workbench.workspace.radarIDs == exampleRadars + ["transfer-se", "trends-de"])
    #expect(try workbench.check().map(\.description) == [])
  }

  @Test(
    "Each radar has four quadrants and at least 20 topics, a third of them on another radar too")
  func shape() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    let radars = try exampleRadars.map { try workbench.radar($0) }
    for radar in radars {
      let others = Set(radars.filter { $0.id != radar.id }.flatMap { $0.topics.map(\.id) })
      let shared = radar.topics.count { others.contains($0.id) }
      #expect(radar.quadrants.count == 4, "\(radar.id)")
      #expect(radar.topics.count >= 20, "\(radar.id)")
      #expect(shared * 3 >= radar.topics.count, "\(radar.id) shares \(shared)")
      #expect(Set(radar.topics.map(\.quadrant)).count == 4, "\(radar.id) has an empty quadrant")
    }
  }

  @Test("At least four in ten sample entries match no topic of any radar")
  func unmatched() throws {
    let standings = try ScannedExample.standings.get()
    let all = Set(standings.flatMap { $0.assessment.signals.keys })
    let matched = Set(
      standings.flatMap { standing in
        standing.assessment.readings.values.filter { !$0.hits.isEmpty }.map(\.signal)
      })
    #expect(all.count >= 300)
    #expect(
      (all.count - matched.count) * 10 >= all.count * 4, "\(matched.count) of \(all.count) match")
    #expect(matched.count * 10 >= all.count * 2, "too little matches for a demo")
  }

  @Test("The planted pairs are folded, and nothing else is")
  func pairs() throws {
    let pairs = try PlantedPair.all()
    for standing in try ScannedExample.standings.get() {
      let originals = standing.assessment.originals
      for pair in pairs {
        let (first, second) = (pair.first.signal, pair.second.signal)
        #expect(
          originals[second] == first || originals[first] == second,
          "\(standing.radar.id): \(pair.second.entry)")
      }
      let sampled = originals.keys.filter { !standing.ledger.signals.keys.contains($0) }
      #expect(sampled.count <= pairs.count && originals.count == pairs.count)
    }
  }

  @Test(
    "A word of maturity in another sense is no evidence",
    arguments: [
      "Trial opens over 900 tonnes of mislabelled honey",
      "Master on trial for ramming a marina restaurant",
      "Witch trials of 1641 go online, page by page",
      "Quarrel over coffee machine handle comes to trial in Hamburg",
      "Speaker shouts for order in debate about sausages",
      "Pilots in the Øresund call off walkout at the last minute",
      "Quieter headset for pilots of small aircraft",
      "Amateur rocket launch closes waters east of Bornholm",
      "Book launch: a history of walking dunes",
      "Launch party for a book of useless inventions", "Safer launch tube for display rockets",
      "Timmerpråm låg i drift utanför Söderhamn hela natten",
      "Skonaren som låg i drift i nitton dygn",
      "Professor emerita Gun Tollstadius får orden för sina insatser inom sjörätten",
      "Kattegat Flyg når avtal med sina piloter",
      "Sömn på sjukhus: klinisk prövning gav oväntat svar om öronproppar",
      "Lehden vuositilaus kallistuu kuudella eurolla",
      "Luotausraketin laukaisu siirtyi, revontulimittari odottaa Andøyassa",
      "Valtuuston puheenjohtaja joutui palauttamaan järjestyksen kahdesti",
      "Luotsi Börje Söderholm ohjasi viimeisen laivansa kotiväylälle",
      "Derliaus šventę Birštone vainikavo karšto oro balionų pilotų varžytuvės",
      "Kas buvo rašytojo Vienužio miškininko prototipas?",
      "Bandomasis chemijos egzaminas abiturientams – jau rugsėjį",
      "Teisininkė pataria: kada bandomasis laikotarpis kepykloje neteisėtas",
      "Nordkombüse kocht für das Startteam der Höhenforschungsrakete",
      "Buchpremiere: Wie die Lotsen von Travemünde Stürme überlebten",
    ])
  func falseFriends(title: String) throws {
    for standing in try ScannedExample.standings.get() {
      let signal = try #require(
        standing.assessment.signals.values.first { $0.title == title }, "no such entry")
      let evidence = standing.assessment.proposals.values.flatMap {
        $0.evidence + $0.counterEvidence + $0.brake
      }
      let found = evidence.filter { $0.signal == signal.id }
      #expect(found.isEmpty, "\(standing.radar.id): \(found.map(\.quote))")
    }
  }
}
