internal import CEpoll
import Glibc

/// A small HTTP server for many hosts of this computer: one thread, one epoll, keep-alive.
///
/// It does as little as it can for each request, since it shares the cores with what is measured.
package final class LoopbackServer {
  private let listener: Listener
  private let answer: (Request) -> Answer
  private let queue = epoll_create1(Int32(EPOLL_CLOEXEC))
  private var connections: [Int32: Connection] = [:]
  private var agenda = Agenda()

  package init(_ listener: Listener, answer: @escaping (Request) -> Answer) {
    self.listener = listener
    self.answer = answer
    watch(listener.descriptor, EPOLL_CTL_ADD, EPOLLIN)
  }

  /// Serves until it is no longer needed, which it asks at least once a second.
  package func run(while isNeeded: () -> Bool) {
    var events = [epoll_event](repeating: epoll_event(), count: 256)
    while isNeeded() {
      let patience = agenda.patience(at: now, limit: 1_000)
      let count = epoll_wait(queue, &events, Int32(events.count), Int32(patience))
      for event in events.prefix(max(0, Int(count))) { handle(event) }
      let moment = now
      while let entry = agenda.next(at: moment) { take(entry) }
    }
  }
}

extension LoopbackServer {
  private func handle(_ event: epoll_event) {
    if event.data.fd == listener.descriptor { return accept() }
    guard let connection = connections[event.data.fd] else { return }
    if event.events & EPOLLOUT.rawValue != 0 {
      watch(connection.descriptor, EPOLL_CTL_MOD, EPOLLIN)
      return send(connection)
    }
    switch connection.receive() {
    case .incomplete: break
    case .end: end(connection)
    case .request(let request):
      let answer = answer(request)
      connection.prepare(answer)
      agenda.add(
        Agenda.Entry(due: now + answer.delay, connection: connection, step: .beginAnswer))
    }
  }

  private func accept() {
    while let connection = listener.next() {
      connections[connection.descriptor] = connection
      watch(connection.descriptor, EPOLL_CTL_ADD, EPOLLIN)
    }
  }

  private func take(_ entry: Agenda.Entry) {
    guard entry.connection.isOpen else { return }
    switch entry.step {
    case .beginAnswer: send(entry.connection)
    case .close: end(entry.connection)
    }
  }

  private func send(_ connection: Connection) {
    guard connection.send() else {
      return watch(connection.descriptor, EPOLL_CTL_MOD, EPOLLOUT)
    }
    switch connection.ending {
    case .keepOpen: break
    case .close: end(connection)
    case .reset: end(connection, resetting: true)
    case .stall(let time):
      agenda.add(Agenda.Entry(due: now + time, connection: connection, step: .close))
    }
  }

  private func end(_ connection: Connection, resetting: Bool = false) {
    connections[connection.descriptor] = nil
    connection.end(resetting: resetting)
  }

  private func watch(_ descriptor: Int32, _ change: Int32, _ wanted: EPOLL_EVENTS) {
    var event = epoll_event()
    event.events = wanted.rawValue
    event.data.fd = descriptor
    epoll_ctl(queue, change, descriptor, &event)
  }

  /// Milliseconds of the computer's steady clock.
  private var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
