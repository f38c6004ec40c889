import Radars
import Text

/// Which id a topic has: always the same for the same name, another one for each other name.
struct TopicRegister {
  /// The names of topics that were known before the import.
  let known: [String: LocalizedText]
  private var idOfName: [String: String] = [:]
  /// Ids of the files, to ids here.
  private var idOfOwn: [String: String] = [:]
  private var used: Set<String> = []

  init(_ known: [(id: String, name: LocalizedText)]) {
    self.known = Dictionary(known.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for topic in known {
      used.insert(topic.id)
      for name in topic.name.texts.sorted(by: { $0.key < $1.key }).map(\.value) {
        let key = ExchangeKey.of(name)
        if idOfName[key] == nil { idOfName[key] = topic.id }
      }
    }
  }

  /// The id of a topic, and whether it stands on the same release already.
  ///
  /// - Parameter taken: the ids on this release so far.
  mutating func id(of topic: ForeignTopic, taken: Set<String>) -> (id: String, isAgain: Bool) {
    let key = ExchangeKey.of(topic.name)
    let own = topic.id.flatMap {
      $0.isEmpty ? nil : Identifier.isValid($0) ? $0 : ExchangeKey.slug($0)
    }
    let id = found(own, key) ?? fresh(own ?? ExchangeKey.slug(topic.name))
    let isAgain = taken.contains(id)
    let unique = isAgain ? numbered(id, among: taken) : id
    used.insert(unique)
    if let own, idOfOwn[own] == nil { idOfOwn[own] = unique }
    if idOfName[key] == nil { idOfName[key] = unique }
    return (unique, isAgain)
  }

  private func found(_ own: String?, _ name: String) -> String? {
    guard let own else { return idOfName[name] }
    if known[own] != nil { return own }
    if let id = idOfName[name], known[id] != nil { return id }
    return idOfOwn[own]
  }

  /// An id that no topic has yet.
  private func fresh(_ wanted: String) -> String {
    used.contains(wanted) ? numbered(wanted, among: used) : wanted
  }

  private func numbered(_ id: String, among taken: Set<String>) -> String {
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
