import Foundation
import Synchronization

/// A raw HTTP server on 127.0.0.1 that sends scripted bytes, as wrong as a test wants them, and
/// keeps what it was asked.
package final class LoopbackServer: Sendable {
  /// What the server does next on a connection.
  package enum Step: Sendable {
    case send([UInt8])
    case pause(seconds: Double)
    /// Sends the bytes again and again until the client goes away.
    case endless([UInt8])
    /// Sends one byte after another, each after a pause, again and again.
    case drip([UInt8], seconds: Double)
    case close
    /// Closes so that the client sees a reset.
    case reset

    package static func send(_ text: String) -> Step { .send(Array(text.utf8)) }
  }

  package struct Request: Sendable {
    package let path: String
    package let lines: [String]
    package let connection: Int

    /// The value of a header field exactly as it was sent after the colon and one space.
    package func value(of name: String) -> String? {
      let start = name.lowercased() + ": "
      return lines.first { $0.lowercased().hasPrefix(start) }.map {
        String($0.dropFirst(start.count))
      }
    }
  }

  /// The steps for a request; the number counts the requests to that path, from 1.
  package typealias Script = @Sendable (_ request: Request, _ number: Int) -> [Step]

  private struct State {
    var requests: [Request] = []
    var connections = 0
    var open = 0
    var mostOpen = 0
  }

  package let port: Int
  private let listener: Int32
  private let scripts: [String: Script]
  private let state = Mutex(State())

  package init(_ scripts: [String: Script]) throws {
    self.scripts = scripts
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 128) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in acceptAll() }
  }

  /// Ends the listening thread; connections end with their clients.
  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  package var place: String { "127.0.0.1:\(port)" }

  package func address(_ path: String) -> String { "http://\(place)\(path)" }

  /// What it was asked, without a robots.txt that the test has no script for: it has none.
  package var requests: [Request] { state.withLock { $0.requests } }

  package var connectionCount: Int { state.withLock { $0.connections } }

  /// The most requests that were being answered at one time.
  package var mostOpen: Int { state.withLock { $0.mostOpen } }
}

extension LoopbackServer {
  private func acceptAll() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { break }
      let number = state.withLock { state in
        state.connections += 1
        return state.connections
      }
      Thread.detachNewThread { [self] in serve(client, number) }
    }
    close(listener)
  }

  private func serve(_ client: Int32, _ number: Int) {
    defer { close(client) }
    while let request = read(client, number) {
      let isAsked = request.path != "/robots.txt" || scripts[request.path] != nil
      let count = state.withLock { state in
        if isAsked { state.requests.append(request) }
        state.open += 1
        state.mostOpen = max(state.mostOpen, state.open)
        return state.requests.count { $0.path == request.path }
      }
      defer { state.withLock { $0.open -= 1 } }
      let steps = scripts[request.path]?(request, count) ?? [.send(reply(404, body: "none"))]
      guard steps.allSatisfy({ perform($0, on: client) }) else { return }
    }
  }

  /// Does one step; false if the connection is over.
  private func perform(_ step: Step, on client: Int32) -> Bool {
    switch step {
    case .send(let bytes): return send(bytes, on: client)
    case .pause(let seconds):
      usleep(UInt32(seconds * 1_000_000))
      return true
    case .endless(let bytes):
      while send(bytes, on: client) {}
      return false
    case .drip(let bytes, let seconds):
      while bytes.allSatisfy({ send([$0], on: client) && rest(seconds) }) {}
      return false
    case .close: return false
    case .reset:
      // Unread bytes would do the same; no lingering does it for certain.
      var now = linger(l_onoff: 1, l_linger: 0)
      setsockopt(
        client, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
      return false
    }
  }

  private func rest(_ seconds: Double) -> Bool {
    usleep(UInt32(seconds * 1_000_000))
    return true
  }

  private func send(_ bytes: [UInt8], on client: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Foundation.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  private func read(_ client: Int32, _ number: Int) -> Request? {
    var text = ""
    var byte: UInt8 = 0
    while !text.hasSuffix("\r\n\r\n") {
      guard recv(client, &byte, 1, 0) == 1 else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    let lines = text.components(separatedBy: "\r\n")
    let words = lines[0].components(separatedBy: " ")
    return Request(path: words[1], lines: Array(lines.dropFirst()), connection: number)
  }
}

/// Runs with a server and stops it afterwards.
package func withServer<Result>(
  _ scripts: [String: LoopbackServer.Script], _ work: (LoopbackServer) throws -> Result
) throws -> Result {
  let server = try LoopbackServer(scripts)
  defer { server.stop() }
  return try work(server)
}

/// A whole answer with its length; the connection stays open.
package func reply(_ status: Int, _ fields: [String] = [], body: String = "") -> [UInt8] {
  reply(status, fields, bytes: Array(body.utf8))
}

package func reply(_ status: Int, _ fields: [String] = [], bytes: [UInt8]) -> [UInt8] {
  let length = status == 304 ? [] : ["Content-Length: \(bytes.count)"]
  let head = ["HTTP/1.1 \(status) X"] + fields + length
  return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + bytes
}

package func redirect(_ status: Int, to location: String) -> [UInt8] {
  reply(status, ["Location: \(location)"])
}
