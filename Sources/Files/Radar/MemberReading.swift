import Radars
import Signals

/// Reads `members`: who they are, what they offer and what they need.
struct MemberReading {
  /// The ids of the topics that offers and needs may name.
  let topics: Set<String>
  /// On a transfer radar every offer and need has an id, by which pairs name it.
  let isTransfer: Bool

  func members(_ value: YAMLValue?) -> [Member] {
    var ids = KnownIDs()
    return (value?.list("'members'") ?? []).compactMap { value in
      let keys = ["name", "kind", "country", "offers", "needs"]
      guard let map = YAMLMap(value, "a member", keys: keys), let name = map.requiredText("name")
      else { return nil }
      if name.count > EditionRules.longestName {
        map["name"]?.error("the name is longer than \(EditionRules.longestName) characters")
      }
      return Member(
        name: name, kind: map.choice("kind", MemberKind.self) ?? .company,
        country: map.text("country"), offers: exchanges(map["offers"], "'offers'", &ids),
        needs: exchanges(map["needs"], "'needs'", &ids))
    }
  }

  /// An error where the quadrants of a transfer radar are not its sectors.
  static func reportSectors(_ quadrants: [Quadrant], at value: YAMLValue?) {
    let sectors = TransferSector.allCases.map(\.rawValue)
    guard Set(quadrants.map(\.id)) != Set(sectors) else { return }
    value?.error(
      "the quadrants of a transfer radar are from whom to whom",
      advice: "give it these four ids: " + sectors.joined(separator: ", "))
  }
}

extension MemberReading {
  private static let keys = ["id", "name", "text", "topic", "visibility"]

  /// The ids of offers and needs so far, with their lines.
  private struct KnownIDs {
    var lines: [String: Int] = [:]
  }

  private func exchanges(
    _ value: YAMLValue?, _ what: String, _ ids: inout KnownIDs
  ) -> [Exchange] {
    var exchanges: [Exchange] = []
    for value in value?.list(what) ?? [] {
      guard let map = YAMLMap(value, "an entry of \(what)", keys: MemberReading.keys),
        let text = map.requiredText("text")
      else { continue }
      if text.count > PublicExchange.longestText {
        map["text"]?.error(
          "the text is longer than \(PublicExchange.longestText) characters",
          advice: "say in one sentence what it is")
      }
      exchanges.append(
        Exchange(
          id: id(map, &ids), name: map["name"]?.localizedText("'name'"), text: text,
          topic: topic(map),
          visibility: map.choice("visibility", Exchange.Visibility.self) ?? .private))
    }
    return exchanges
  }

  private func id(_ map: YAMLMap, _ ids: inout KnownIDs) -> String? {
    guard isTransfer || map["id"] != nil, let id = map.requiredID() else { return nil }
    if id.utf8.count > ExchangePair.longestPart {
      map["id"]?.error(
        "the id '\(id)' is longer than \(ExchangePair.longestPart) letters",
        advice: "two of them make the id of a pair")
    }
    if let line = ids.lines[id] {
      map["id"]?.error(
        "the offer or need '\(id)' stands twice, first in line \(line)",
        advice: "give one of them another id, or remove it")
    }
    ids.lines[id] = ids.lines[id] ?? map["id"]?.line ?? 0
    return id
  }

  private func topic(_ map: YAMLMap) -> String? {
    guard let topic = map.text("topic") else { return nil }
    if !topics.contains(topic) {
      map["topic"]?.error(
        "there is no topic '\(topic)'",
        advice: Spelling.nearest(to: topic, among: topics.sorted()).map { "did you mean '\($0)'?" })
    }
    return topic
  }
}
