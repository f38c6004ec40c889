/// One of the things that are timed beside one another.
enum Discipline: String, CaseIterable {
  case curl
  case fetcher
  case scan
  case coldScan
  case curlUnchanged
  case scanUnchanged
  case newsboat
  case newsboatUnchanged

  var title: String {
    switch self {
    case .curl: "curl -Z, bodies thrown away"
    case .fetcher: "scout's fetching alone"
    case .scan: "scout scan into an empty store"
    case .coldScan: "the same, robots.txt asked for first"
    case .curlUnchanged: "curl -Z, all answers 304"
    case .scanUnchanged: "scout scan, all answers 304"
    case .newsboat: "newsboat, first reload"
    case .newsboatUnchanged: "newsboat, all answers 304"
    }
  }

  /// What its time is compared with.
  var base: Discipline {
    switch self {
    case .curlUnchanged, .scanUnchanged, .newsboatUnchanged: .curlUnchanged
    default: .curl
    }
  }

  /// How many times as long as its base it may take.
  var goal: Double? {
    switch self {
    case .fetcher, .scanUnchanged: 1.15
    case .scan: 1.5
    default: nil
    }
  }

  var isOfScout: Bool {
    switch self {
    case .fetcher, .scan, .coldScan, .scanUnchanged: true
    default: false
    }
  }
}
