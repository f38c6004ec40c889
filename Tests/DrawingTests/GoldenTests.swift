import Foundation
import Radars
import Testing

@testable import Drawing

/// Small pictures of every kind in every theme, and of the largest kinds in every language, as drawn
/// and approved. `make pictures` draws them anew.
@Suite("Golden pictures of every kind, theme and language")
struct GoldenTests {
  enum Kind: String, CaseIterable {
    case radar, board, comparison, trail, profile, card
  }

  struct Choice: CustomStringConvertible {
    var kind: Kind
    var theme: Theme
    var language: String

    var description: String { "\(kind)-\(theme)-\(language)" }
  }

  /// Each kind in each theme, and the kinds with most words in each language.
  static let choices: [Choice] =
    Kind.allCases.flatMap { kind in
      Theme.allCases.map { Choice(kind: kind, theme: $0, language: "en") }
    }
    + [Kind.radar, .board, .comparison].flatMap { kind in
      BoardLayoutTests.languages.filter { $0 != "en" }.map {
        Choice(kind: kind, theme: .light, language: $0)
      }
    }

  private func svg(_ choice: Choice) throws -> [UInt8] {
    let options = PictureOptions(language: choice.language, theme: choice.theme)
    let small = Samples.small
    return switch choice.kind {
    case .radar: RadarPicture(small, options: options).svg()
    case .board: BoardPicture(small, options: options).svg()
    case .comparison:
      ComparisonPicture(Samples.clusters(2, topics: 6), options: options).svg()
    case .trail:
      TrailPicture(try Trail([Samples.smallBefore, small]), options: options).svg()
    case .profile:
      ProfilePicture(Samples.profile(quotes: 2), options: options).svg()
    case .card: CardPicture(small, topics: [small.cards[0].topic], options: options).svg()
    }
  }

  @Test("As drawn and approved", arguments: choices)
  func approved(choice: Choice) throws {
    try expectGolden(try svg(choice), "every/\(choice)")
  }

  @Test("Every kind has every theme, the largest have every language, and no golden is left over")
  func complete() throws {
    #expect(Self.choices.count == 6 * 3 + 3 * 9)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/every")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == Self.choices.map { "\($0).svg" }.sorted())
  }
}
