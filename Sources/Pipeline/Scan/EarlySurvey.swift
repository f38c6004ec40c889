import Dispatch
import Signals
import Store
import Synchronization
import Text

/// Makes a radar's assessor, and reads the signals of feeds that are done, while others are still
/// being fetched, so that little is left to do after the last one.
final class EarlySurvey: Sendable {
  private struct State {
    var assessor: Assessor?
    /// Nil when it has been handed over: two owners would need the room twice.
    var survey: Survey?
    var done: Set<String> = []
    var failure: StoreError?
  }

  private let model: ScoringModel
  private let day: Day
  private let store: Store
  /// One feed after the other, on a thread of its own.
  private let queue = DispatchQueue(label: "scout.early-survey")
  private let state = Mutex(State())

  init(_ model: ScoringModel, on day: Day, _ store: Store) {
    self.model = model
    self.day = day
    self.store = store
    queue.async { [self] in
      state.withLock { state in
        _ = prepare(&state)
      }
    }
  }

  /// Says that nothing of the feed will change any more in this scan.
  func add(_ feed: String) {
    queue.async { [self] in
      state.withLock { take(feed, into: &$0) }
    }
  }

  /// Ends the reading: feeds that were not read by now are left to others.
  /// - Returns: the assessor, what was read, and of which feeds.
  func finish() throws(StoreError) -> (
    assessor: Assessor, surveys: [Survey], feeds: Set<String>
  ) {
    try state.withLock { state throws(StoreError) in
      let assessor = prepare(&state)
      if let failure = state.failure { throw failure }
      guard let survey = state.survey.take() else {
        preconditionFailure("an early survey ends once")
      }
      return (assessor, [survey], state.done)
    }
  }

  private func prepare(_ state: inout State) -> Assessor {
    if let assessor = state.assessor { return assessor }
    let assessor = Assessor(model)
    state.assessor = assessor
    state.survey = assessor.survey(on: day, .matching)
    return assessor
  }

  private func take(_ feed: String, into state: inout State) {
    guard state.survey != nil, state.failure == nil else { return }
    do {
      try store.eachSignal(ofFeed: feed) { state.survey?.take($0) }
      state.done.insert(feed)
    } catch {
      state.failure = error
    }
  }
}

extension ScanWatch {
  /// A watch that also tells the survey of each of the feeds that is done.
  func telling(_ early: EarlySurvey, of feeds: Set<String>) -> ScanWatch {
    var watch = self
    watch.progress = { scan in
      if case .feed(let line) = scan.happening, feeds.contains(line.id) { early.add(line.id) }
      progress(scan)
    }
    return watch
  }
}
