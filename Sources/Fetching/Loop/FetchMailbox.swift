internal import Dispatch
import Synchronization

/// Where the network's thread leaves what has come, and the thread that reads and stores picks it
/// up: so the network never waits for the disk.
final class FetchMailbox: Sendable {
  private struct Content {
    var events = Turns<FetchEvent>()
    /// Bytes of bodies that nobody has taken yet.
    var bytes = 0
    var status = FetchStatus()
    var isCancelled = false
    var isClosed = false
  }

  private let content = Mutex(Content())
  private let arrival = DispatchSemaphore(value: 0)
  private let closing = DispatchSemaphore(value: 0)
  private let roomyBytes: Int

  /// - Parameter roomyBytes: when more waits here, no new request should begin.
  init(roomyBytes: Int) {
    self.roomyBytes = roomyBytes
  }
}

// For the network's thread.
extension FetchMailbox {
  var hasRoom: Bool { content.withLock { $0.bytes <= roomyBytes } }
  var isCancelled: Bool { content.withLock(\.isCancelled) }

  func put(_ event: FetchEvent) {
    content.withLock { content in
      content.bytes += event.byteCount
      content.events.append(event)
    }
    arrival.signal()
  }

  func note(_ status: FetchStatus) {
    content.withLock { $0.status = status }
  }

  /// Nothing comes any more.
  func close() {
    content.withLock { $0.isClosed = true }
    arrival.signal()
    closing.signal()
  }
}

// For the thread that asked.
extension FetchMailbox {
  enum Delivery {
    case event(FetchEvent)
    case nothingYet
    case end
  }

  var status: FetchStatus { content.withLock(\.status) }

  /// The next event; waits at most so many milliseconds for it.
  func take(waiting milliseconds: Int) -> Delivery {
    let isIn = arrival.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
    guard isIn else { return .nothingYet }
    return content.withLock { content in
      guard let event = content.events.next() else {
        return content.isClosed ? .end : .nothingYet
      }
      content.bytes -= event.byteCount
      return .event(event)
    }
  }

  func cancel() {
    content.withLock { $0.isCancelled = true }
  }

  func waitUntilClosed() {
    closing.wait()
  }
}

extension FetchEvent {
  fileprivate var byteCount: Int {
    if case .ended(_, .fetched(let body)) = self { return body.bytes.count }
    return 0
  }
}
