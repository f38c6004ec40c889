/// What a workshop kit is to hold.
package struct KitOrder: Sendable {
  /// Radars of the workspace or files of editions.
  package var radars: [String]
  package var folder: String
  /// One or two; else the first radar's.
  package var languages: [String]
  /// Of the pictures for the wall.
  package var paper: String?
  package var topics: Int
  package var minutes: Int
  /// How many signals of each topic on the agenda are printed on cards.
  package var signals: Int
  /// The numbers of an earlier kit; else those of the kit in the folder, where there is one.
  package var numbers: String?

  package init(
    radars: [String], folder: String, languages: [String] = [], paper: String? = nil,
    topics: Int = 10, minutes: Int = 90, signals: Int = 2, numbers: String? = nil
  ) {
    self.radars = radars
    self.folder = folder
    self.languages = languages
    self.paper = paper
    self.topics = topics
    self.minutes = minutes
    self.signals = signals
    self.numbers = numbers
  }
}

/// What a kit says of itself, in kit.json: by it the votes find the editions again.
struct KitRecord: Codable, Equatable {
  static let file = "kit.json"
  static let currentFormat = 1

  /// The version of this file's format.
  var kit: Int
  /// Files of the editions in the kit, in their order.
  var editions: [String]
  var languages: [String]
  /// Every file that the kit wrote, but for votes.csv, which people fill in.
  var files: [String]

  /// Names inside the kit alone count: nothing outside it is read or removed.
  var isSound: Bool {
    kit == KitRecord.currentFormat && (2...10).contains(editions.count)
      && (editions + files).allSatisfy(KitRecord.isInside)
  }

  private static func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != "."
          && part.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
              || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          }
      }
  }
}
