import Radars
import Signals

/// What people can ask for with the filters, besides quadrant and ring.
enum TopicMark: String, CaseIterable, Sendable {
  case people
  case proposal
  case thin
  case brake
}

extension Blip {
  var marks: [TopicMark] {
    [placement == nil ? .proposal : .people] + (thin ? [.thin] : []) + (brake ? [.brake] : [])
  }

  /// All signals of the last twelve weeks.
  var signals: Int { weeks.reduce(0, +) }
}

extension MarkWords {
  func name(of mark: TopicMark) -> String {
    switch mark {
    case .people: people
    case .proposal: proposal
    case .thin: thin
    case .brake: brake
    }
  }

  func name(of movement: Movement.Kind) -> String {
    switch movement {
    case .new: new
    case .in: movedIn
    case .out: movedOut
    case .unchanged: unchanged
    }
  }

  /// - Parameter kind: of the radar that the topic is on.
  func name(of reason: UnplacedTopic.Reason, on kind: RadarKind) -> String {
    switch (reason, kind) {
    case (.noSignal, _): noSignal
    case (.noCue, .technology): noCue
    case (.noCue, .trend): noWhen
    case (.noCue, .transfer): noPhase
    case (.split, _): split
    }
  }
}

extension EvidenceWords {
  func name(of source: SourceClass) -> String {
    switch source {
    case .research: research
    case .patent: patent
    case .tradePress: tradePress
    case .news: news
    case .company: company
    case .publicBody: publicBody
    case .ownNetwork: ownNetwork
    }
  }
}

extension TopicWords {
  /// How far the proposal may be trusted; nil where there is none.
  func name(of verdict: RingProposal.Verdict) -> String? {
    switch verdict {
    case .sure: sure
    case .singleSource: singleSource
    case .unsure: unsure
    case .split, .noEvidence: nil
    }
  }
}
