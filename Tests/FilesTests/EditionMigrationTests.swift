import Files
import Foundation
import Radars
import Signals
import TestSupport
import Testing
import Text

@Suite("Editions of earlier formats are read as today's")
struct EditionMigrationTests {
  private static let file = "radars/food-lt/editions/2026-10-05.json"

  @Test("The first format lacks only what nobody wrote down then")
  func first() throws {
    let bytes = try Checkout.bytes(Self.file)
    let old = try JSON.value([String: JSONValue].self, from: bytes)
    #expect(old["schema"] == .integer(1) && old["sources"] == nil)
    let edition = try EditionFile.read(bytes, file: Self.file)
    #expect(edition.schema == Edition.currentSchema)
    #expect(edition.sources == [] && edition.offers == [] && edition.needs == [])
    #expect(edition.words == [])

    var new = try JSON.value([String: JSONValue].self, from: try EditionFile.bytes(of: edition))
    for key in ["sources", "offers", "needs", "words"] { new[key] = nil }
    new["schema"] = .integer(1)
    #expect(new == old, "everything else stays as it was")
    #expect(try EditionFile.read(EditionFile.bytes(of: edition), file: "again") == edition)
  }

  @Test(
    "A format that is not known yet is refused with what to do", arguments: ["0", "3", "99", "-1"])
  func unknown(format: String) throws {
    let text = String(decoding: try Checkout.bytes(Self.file), as: UTF8.self)
    let changed = text.replacing("\"schema\" : 1", with: "\"schema\" : \(format)")
    try #require(changed != text)
    #expect(
      throws: FilesError(
        path: "x.json",
        message: "it is an edition of format \(format), this program reads formats 1 to 2; "
          + "update scout")
    ) { try EditionFile.read(Array(changed.utf8), file: "x.json") }
  }

  @Test("What tells of partners may be missing in today's format too")
  func optional() throws {
    let edition = try EditionFile.read(try Checkout.bytes(Self.file), file: Self.file)
    var object = try JSON.value([String: JSONValue].self, from: EditionFile.bytes(of: edition))
    for key in ["sources", "offers", "needs", "words"] { object[key] = nil }
    #expect(try EditionFile.read(JSON.bytes(of: object), file: "x.json") == edition)
  }

  @Test("The published schema names every part of an edition, and no other")
  func schema() throws {
    let schema = try JSON.value(
      JSONValue.self, from: try Checkout.bytes("docs/edition.schema.json"))
    let edition = try EditionFile.read(try Checkout.bytes(Self.file), file: Self.file)
    var full = edition
    full.previous = full.date
    full.layout = EditionLayout(rings: [250, 500, 750, 1_000], paper: "a3", letters: 1_200)
    full.sources = [
      EditionSource(id: "a", name: "A", sourceClass: .news, country: "lt", languages: ["lt"])
    ]
    full.offers = [PublicExchange(member: "M", text: "t", topic: "whey")]
    full.words = [TopicWords(topic: "whey", words: ["en": ["whey"]])]
    var other = edition
    other.frame.id = "neighbour"
    full.joint =
      Edition(merging: try Comparison([edition, other]), id: "both", date: edition.date)
      .joint
    let value = try JSON.value(JSONValue.self, from: try EditionFile.bytes(of: full))
    #expect(Schema(root: schema).problems(value, schema, "edition") == [])
    guard case .object(let parts)? = schema["properties"], case .object(let written) = value else {
      Issue.record("the schema has no properties")
      return
    }
    #expect(parts.keys.sorted() == written.keys.sorted())
  }
}

/// As much of JSON Schema as the edition's uses: references, types, required and unknown keys, items.
private struct Schema {
  var root: JSONValue

  func problems(_ value: JSONValue, _ rule: JSONValue, _ path: String) -> [String] {
    if let reference = rule["$ref"]?.string {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let rule = root["$defs"]?[name] else { return ["\(path): no definition \(name)"] }
      return problems(value, rule, path)
    }
    if let constant = rule["const"], constant != value { return ["\(path): not \(constant)"] }
    if case .array(let allowed)? = rule["enum"], !allowed.contains(value) {
      return ["\(path): none of \(allowed)"]
    }
    switch value {
    case .array(let items):
      guard rule["type"] == .string("array"), let rule = rule["items"] else {
        return ["\(path): no array is expected"]
      }
      return items.enumerated().flatMap { problems($1, rule, "\(path)[\($0)]") }
    case .object(let object): return problems(object, rule, path)
    case .string: return rule["type"].map { $0 == .string("string") } ?? true ? [] : [path]
    case .integer: return rule["type"].map { $0 == .string("integer") } ?? true ? [] : [path]
    case .bool: return rule["type"] == .string("boolean") ? [] : [path]
    case .null, .number: return ["\(path): no such value is expected"]
    }
  }

  private func problems(
    _ object: [String: JSONValue], _ rule: JSONValue, _ path: String
  ) -> [String] {
    var found: [String] = []
    if case .array(let required)? = rule["required"] {
      found += required.compactMap(\.string).filter { object[$0] == nil }
        .map { "\(path).\($0) is missing" }
    }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if let known = rule["properties"]?[key] {
        found += problems(value, known, "\(path).\(key)")
      } else if let any = rule["additionalProperties"], any["type"] != nil {
        found += problems(value, any, "\(path).\(key)")
      } else {
        found.append("\(path).\(key) is not in the schema")
      }
    }
    return found
  }
}
