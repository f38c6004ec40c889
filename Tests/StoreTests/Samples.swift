import Foundation
import Signals
import Store
import Text

/// A Monday.
let today = Day("2026-11-16")!

func at(_ days: Int, hour: Int = 6) -> Timestamp {
  Timestamp(day: today.adding(days: days), hour: hour)
}

/// A folder that is gone after the test.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "scout-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String {
    url.appendingPathComponent(name).path
  }

  func store(_ name: String = "scout.sqlite") throws -> Store {
    try Store(path: path(name))
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
  }
}

func source(_ id: String) -> Source {
  Source(id: id, title: "The \(id)", sourceClass: .publicBody)
}

func signal(
  _ id: String, _ title: String = "A heat pump pilot", of feed: Source, days ago: Int = 0
) -> Signal {
  let day = today.adding(days: -ago)
  return Signal(
    id: id, title: title, summary: "Of \(id)", categories: ["energy"],
    link: "https://example.org/\(id)", language: "en", published: day, seen: day, source: feed)
}

/// What a radar with the one topic "heat-pump" makes of these signals.
func assessment(_ signals: [Signal], on day: Day = today, cue: String = "pilot") -> Assessment {
  func words(_ text: String) -> WordList { WordList(keywords: [Keyword(text, language: "en")]) }
  let model = ScoringModel(
    topics: [.init(id: "heat-pump", quadrant: "energy", words: words("heat pump"))],
    quadrants: [.init(id: "energy", words: WordList())],
    rings: [.init(id: cue, cues: words(cue))], brake: WordList())
  return Assessor(model).assess(signals, on: day)
}
