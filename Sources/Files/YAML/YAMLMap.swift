import Radars

/// A mapping whose keys are known: an unknown one is an error that names the nearest known one.
struct YAMLMap {
  let value: YAMLValue
  private let what: String
  private let entries: [String: YAMLValue]

  /// Nil, with an error, where `value` is no mapping.
  init?(_ value: YAMLValue, _ what: String, keys: [String]) {
    guard let pairs = value.pairs(what) else { return nil }
    self.value = value
    self.what = what
    var entries: [String: YAMLValue] = [:]
    for (key, keyValue, value) in pairs {
      guard keys.contains(key) else {
        let guess = Spelling.nearest(to: key, among: keys).map { "did you mean '\($0)'? " } ?? ""
        keyValue.error(
          "unknown key '\(key)' in \(what)",
          advice: guess + "known keys: " + keys.joined(separator: ", "))
        continue
      }
      entries[key] = value
    }
    self.entries = entries
  }

  subscript(_ key: String) -> YAMLValue? {
    entries[key]
  }

  /// The value, or nil with an error where it is missing.
  func required(_ key: String) -> YAMLValue? {
    if let value = entries[key] { return value }
    value.error("\(what) lacks '\(key)'")
    return nil
  }

  func text(_ key: String) -> String? {
    entries[key]?.text("'\(key)'")
  }

  func requiredText(_ key: String) -> String? {
    required(key)?.text("'\(key)'")
  }

  /// An id, `[a-z0-9-]+`: it becomes a part of file names and pictures.
  func requiredID(_ key: String = "id") -> String? {
    guard let value = required(key), let id = value.text("'\(key)'") else { return nil }
    guard Identifier.isValid(id) else {
      value.error("'\(id)' is not an id", advice: "use small letters a-z, digits and hyphens only")
      return nil
    }
    return id
  }

  /// One of a few words, or nil with an error that names them.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let value = entries[key], let word = value.text("'\(key)'") else { return nil }
    if let choice = Value(rawValue: word) { return choice }
    let known = Value.allCases.map(\.rawValue)
    let guess = Spelling.nearest(to: word, among: known).map { ", did you mean '\($0)'?" } ?? ""
    value.error(
      "unknown \(key) '\(word)'\(guess)", advice: "known: " + known.joined(separator: ", "))
    return nil
  }
}

/// Ids of radars, topics, rings and quadrants.
package enum Identifier {
  /// Small letters a-z, digits and hyphens, at most 80.
  package static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
