import Radars
import Signals
import Testing
import Text

@Suite("Pairs of offers and needs on a transfer radar")
struct PairTests {
  private let fermenter = ExchangePair(offer: "fermenter", need: "trials")
  private let steam = ExchangePair(offer: "steam", need: "heat")

  /// A university that offers, a company that needs, and another cluster.
  private func transferRadar(
    _ visibility: Exchange.Visibility = .public, subjects: [Topic] = []
  ) -> Radar {
    var radar = radar([], quadrants: TransferSector.allCases.map(\.rawValue))
    radar.kind = .transfer
    radar.subjects = subjects
    radar.members = [
      Member(
        name: "University", kind: .research,
        offers: [
          Exchange(
            id: "fermenter", name: LocalizedText(["en": "Fermenter", "fi": "Fermentori"]),
            text: "a pilot fermenter", topic: "whey", visibility: visibility)
        ]),
      Member(
        name: "Dairy",
        needs: [
          Exchange(id: "trials", text: "trials in a fermenter", topic: "whey", visibility: .public),
          Exchange(id: "heat", text: "warmth in every winter", visibility: .public),
        ]),
      Member(
        name: "Cluster", kind: .cluster,
        offers: [Exchange(id: "steam", text: "steam and warmth in winter", visibility: .public)]),
    ]
    return radar
  }

  private func draft(
    _ decisions: [Decision], _ radar: Radar? = nil, after previous: Edition? = nil,
    on day: Day = today
  ) -> Edition {
    let ledger = Ledger(decisions, until: day)
    let radar = (radar ?? transferRadar()).paired(by: ledger)
    let assessment = Assessor(radar.scoringModel).assess([], on: day, triage: ledger.triage)
    return Edition(of: radar, assessment, ledger, after: previous)
  }

  @Test("A recorded pair is a blip in its phase and sector, named by what goes to whom")
  func blip() throws {
    let edition = draft([
      decision(.pair(fermenter, ring: "explore"), on: -9, why: "met"),
      decision(.pair(fermenter, ring: "pilot"), on: -2, why: "signed"),
      decision(.pair(steam, ring: "explore"), why: "seen"),
    ])
    #expect(edition.blips.map(\.topic) == ["fermenter--trials", "steam--heat"])
    let blip = edition.blips[0]
    #expect((blip.ring, blip.quadrant) == ("pilot", "research-to-member"))
    #expect(blip.name == LocalizedText(["en": "Fermenter → Dairy", "fi": "Fermentori → Dairy"]))
    #expect(
      blip.summary
        == LocalizedText("University: a pilot fermenter → Dairy: trials in a fermenter"))
    #expect(blip.placement?.why == "signed" && !blip.thin)
    #expect(edition.blips[1].quadrant == "cluster-to-cluster")
  }

  @Test("A move has its reason without being asked, and an ended pair is gone with the reason")
  func movements() {
    let first = draft(
      [
        decision(.pair(fermenter, ring: "explore"), on: -9, why: "met"),
        decision(.pair(steam, ring: "explore"), on: -9, why: "seen"),
      ], on: today.adding(days: -5))
    let second = draft(
      [
        decision(.pair(fermenter, ring: "explore"), on: -9, why: "met"),
        decision(.pair(steam, ring: "explore"), on: -9, why: "seen"),
        decision(.pair(fermenter, ring: "pilot"), on: -2, why: "signed"),
        decision(.endPair(steam), on: -1, why: "too far away"),
      ], after: first)
    #expect(
      second.blip("fermenter--trials")?.movement
        == Movement(.in, from: "explore", reason: "signed"))
    #expect(second.removed.map(\.topic) == ["steam--heat"])
    #expect(second.removed.first?.reason == "too far away")
    #expect(second.movementsWithoutReason == [])
  }

  @Test("A pair's card is where its phase says, until people move it")
  func cards() {
    let recorded = decision(.pair(fermenter, ring: "pilot"), on: -3)
    let card = draft([recorded]).cards.first
    #expect((card?.column, card?.since) == (.trialProject, today.adding(days: -3)))
    let owned = decision(
      .card(topic: fermenter.id, change: CardChange(owner: "Aino")), on: -2)
    #expect(draft([recorded, owned]).cards.first?.column == .trialProject)
    #expect(draft([recorded, owned]).cards.first?.owner == "Aino")
    let moved = decision(
      .card(topic: fermenter.id, change: CardChange(column: .inbox)), on: -1)
    #expect(draft([recorded, owned, moved]).cards.first?.column == .inbox)
  }

  @Test("An ended pair may begin again, and a past day is drawn as it was")
  func again() {
    let decisions = [
      decision(.pair(steam, ring: "explore"), on: -9),
      decision(.endPair(steam), on: -5), decision(.pair(steam, ring: "pilot"), on: -1),
    ]
    #expect(draft(decisions).blip("steam--heat")?.ring == "pilot")
    #expect(draft(decisions, on: today.adding(days: -3)).blips == [])
    #expect(draft(decisions, on: today.adding(days: -7)).blip("steam--heat")?.ring == "explore")
  }

  @Test(
    "What is not public on both sides, or no longer there, stands on no radar",
    arguments: [Exchange.Visibility.cluster, .private])
  func hidden(visibility: Exchange.Visibility) {
    let decisions = [
      decision(.pair(fermenter, ring: "pilot")),
      decision(.pair(ExchangePair(offer: "gone", need: "trials"), ring: "pilot")),
    ]
    let radar = transferRadar(visibility)
    let edition = draft(decisions, radar)
    #expect(edition.blips == [] && edition.unplaced == [] && edition.cards == [])
    let pair = radar.topic(of: fermenter, for: .inside)
    #expect((pair != nil) == (visibility == .cluster))
  }

  @Test("Who gives says the sector; a cluster on either side is between clusters")
  func sectors() {
    #expect(TransferSector(from: .research, to: .company) == .research)
    #expect(TransferSector(from: .company, to: .research) == .members)
    #expect(TransferSector(from: .publicBody, to: .company) == .society)
    #expect(TransferSector(from: .society, to: .research) == .society)
    for kind in MemberKind.allCases {
      #expect(TransferSector(from: .cluster, to: kind) == .clusters)
      #expect(TransferSector(from: kind, to: .cluster) == .clusters)
    }
  }

  @Test("Possible pairs come with what they rest on, the surest first, for these people only")
  func search() {
    let findings = PairSearch(transferRadar(), for: .everyone).findings
    #expect(findings.map(\.pair) == [fermenter, steam])
    #expect(findings.map(\.reason.rule) == [.sameTopic, .commonWords])
    #expect(findings[0].sector == .research)
    #expect(PairSearch(transferRadar(.cluster), for: .everyone).findings.map(\.pair) == [steam])
    #expect(
      PairSearch(transferRadar(.cluster), for: .inside).findings.map(\.pair) == [fermenter, steam])
    #expect(PairSearch(transferRadar(.private), for: .inside).findings.map(\.pair) == [steam])
  }
}
