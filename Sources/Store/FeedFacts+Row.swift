import GRDB
import Text

extension FeedFacts {
  /// The columns of the table `feed` that hold facts, in the order of `values`.
  static let columns = [
    "etag", "lastModified", "bodyHash", "checked", "succeeded", "failures", "lastError", "trouble",
    "failingSince", "freshUntil", "gone", "movedTo", "movedScans", "address", "wish", "newest",
    "answerTime", "found", "validatedAt",
  ]

  func values() throws -> StatementArguments {
    [
      etag, lastModified, bodyHash, checked?.seconds, succeeded?.seconds, failures, lastError,
      trouble, failingSince?.seconds, freshUntil?.seconds, gone?.seconds, movedTo, movedScans,
      address, wish == FeedWish() ? nil : String(decoding: try JSON.bytes(of: wish), as: UTF8.self),
      newest?.number, answerTime,
      found.isEmpty ? nil : String(decoding: try JSON.bytes(of: found), as: UTF8.self),
      validatedAt,
    ]
  }

  init(_ row: Row) throws {
    func moment(_ name: String) -> Timestamp? { (row[name] as Int?).map(Timestamp.init(seconds:)) }
    func json<Value: Decodable>(_ name: String, else empty: Value) throws -> Value {
      guard let text = row[name] as String? else { return empty }
      return try JSON.value(Value.self, from: Array(text.utf8))
    }
    self.init(
      etag: row["etag"], lastModified: row["lastModified"], bodyHash: row["bodyHash"],
      checked: moment("checked"), succeeded: moment("succeeded"), failures: row["failures"],
      lastError: row["lastError"])
    trouble = row["trouble"]
    failingSince = moment("failingSince")
    freshUntil = moment("freshUntil")
    gone = moment("gone")
    movedTo = row["movedTo"]
    movedScans = row["movedScans"]
    address = row["address"]
    wish = try json("wish", else: FeedWish())
    newest = (row["newest"] as Int?).map(Day.init(number:))
    answerTime = row["answerTime"]
    found = try json("found", else: [])
    validatedAt = row["validatedAt"]
  }
}
