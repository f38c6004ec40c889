import Files
import Signals
import Text

/// One way of going through all texts.
enum Measure: String, CaseIterable {
  /// All 10,000 keywords with their positions.
  case keywords
  /// Every tenth of them, in a text of their own that has as many matches.
  case fewKeywords
  /// Every tenth of them in the same text, where they are rare.
  case rareKeywords
  /// Only words and their folded forms.
  case words
  /// The same keywords as plain literals, found by others.
  case hyperscan
  case ripgrep
  /// What a scan does with signals, for the example radars in turns.
  case matching
  case reading

  /// What its time is compared with.
  var base: Measure {
    switch self {
    case .matching, .reading: .matching
    default: .keywords
    }
  }

  var title: String {
    switch self {
    case .keywords: "scout, 10,000 keywords, every place"
    case .fewKeywords: "scout, 1,000 keywords, as many places"
    case .rareKeywords: "scout, 1,000 keywords, a tenth of them"
    case .words: "scout, only the words, folded"
    case .hyperscan: "Hyperscan, 10,000 literals"
    case .ripgrep: "ripgrep -F, 10,000 literals, counted"
    case .matching: "signals surveyed for a scan"
    case .reading: "signals read with all their evidence"
    }
  }

  /// Why it cannot be run here; nil where it can.
  var obstacle: String? {
    switch self {
    case .hyperscan: Hyperscan.obstacle
    case .ripgrep: Ripgrep.obstacle
    default: nil
    }
  }

  func run(_ stage: Stage) throws -> Result {
    switch self {
    case .keywords: stage.match(stage.keywords.all, in: stage.file)
    case .fewKeywords: try stage.matchFew()
    case .rareKeywords: stage.match(stage.keywords.prefix(1_000), in: stage.file)
    case .words: stage.split()
    case .hyperscan: try Hyperscan.search(stage.file.bytes, for: stage.literals)
    case .ripgrep: try Ripgrep.search(stage.file.path, for: stage.literals)
    case .matching: stage.survey()
    case .reading: stage.read()
    }
  }
}

/// What one run of a measure tells: how long it was on the core, and what came out, so that nothing
/// can be left out.
struct Result {
  var seconds: Double
  var tally: [Int]
}
