import Files
import Radars
import Testing

@Suite("Members of a transfer radar are read strictly")
struct TransferFileTests {
  private static let good = """
    id: north
    kind: transfer
    title: North
    cluster: {name: Example, country: SE}
    languages: [en]
    rings: [{id: used, name: Used}, {id: agreed, name: Agreed}, {id: seen, name: Seen}]
    quadrants:
      - {id: research-to-member, name: R}
      - {id: member-to-member, name: M}
      - {id: cluster-to-cluster, name: C}
      - {id: public-to-member, name: P}
    members:
      - name: University
        kind: research
        country: FI
        offers: [{id: press, name: {en: Press, fi: Puristin}, text: a press, visibility: public}]
      - {name: Mill, needs: [{id: pressing, text: pressing of hulls}]}
    """

  @Test("Kinds, countries, ids and names come as they are written; no topic is needed")
  func reading() throws {
    let (radar, problems) = read(Self.good)
    #expect(problems == [])
    let members = try #require(radar).members
    #expect(members.map(\.kind) == [.research, .company])
    #expect(members.map(\.country) == ["FI", nil])
    #expect(members[0].offers.map(\.id) == ["press"])
    #expect(members[0].offers[0].name == LocalizedText(["en": "Press", "fi": "Puristin"]))
    #expect(members[1].needs[0].visibility == .private)
    #expect(radar?.topics == [] && radar?.subjects == [])
  }

  @Test(
    "Exact place and words of each mistake",
    arguments: [
      (
        "kind: research", "kind: univercity",
        "14:11: error: unknown kind 'univercity' (known: company, research, cluster, public-body, "
          + "society)"
      ),
      (
        "{id: pressing, text", "{text",
        "17:26: error: an entry of 'needs' lacks 'id'"
      ),
      (
        "id: pressing,", "id: press,",
        "17:31: error: the offer or need 'press' stands twice, first in line 16 "
          + "(give one of them another id, or remove it)"
      ),
      (
        "id: member-to-member", "id: members",
        "8:3: error: the quadrants of a transfer radar are from whom to whom (give it these four "
          + "ids: research-to-member, member-to-member, cluster-to-cluster, public-to-member)"
      ),
    ])
  func mistakes(piece: String, other: String, problem: String) {
    let text = Self.good.replacing(piece, with: other)
    #expect(text != Self.good)
    #expect(problems(text) == ["radar.yaml:" + problem])
  }

  @Test("Texts and ids that no edition and no pair could carry are refused where they stand")
  func bounds() {
    let long = String(repeating: "x", count: 301)
    let tooLong = problems(Self.good.replacing("text: a press,", with: "text: \(long),"))
    #expect(tooLong.count == 1 && tooLong[0].contains("longer than 300 characters"))
    let id = String(repeating: "i", count: 40)
    let longID = problems(Self.good.replacing("id: pressing", with: "id: \(id)"))
    #expect(longID.count == 1 && longID[0].contains("two of them make the id of a pair"))
  }
}
