import TestSupport
import Testing

/// A way in which a server is odd, broken or hostile, and how scans of its feed end.
struct BadCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// What the server does at `/feed`, and where else it is needed.
  let scripts: [String: LoopbackServer.Script]
  /// The line of each scan in the report: outcome, entries, and how the words begin.
  let ends: [String]
  /// What the server saw, in order: paths with the conditions that came along.
  let asked: [String]

  init(
    _ name: String, ends: [String], asked: [String], also others: [String: [UInt8]] = [:],
    _ script: @escaping LoopbackServer.Script
  ) {
    self.name = name
    self.ends = ends
    self.asked = asked
    var scripts: [String: LoopbackServer.Script] = ["/feed": script]
    for (path, bytes) in others { scripts[path] = { _, _ in [.send(bytes)] } }
    self.scripts = scripts
  }

  /// The same answer each time.
  init(
    _ name: String, ends: [String], asked: [String], also others: [String: [UInt8]] = [:],
    _ steps: LoopbackServer.Step...
  ) {
    self.init(name, ends: ends, asked: asked, also: others) { _, _ in steps }
  }

  var testDescription: String { name }

  /// Fifty entries.
  static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>T</title><link>http://example.org/</link>
    """
    + (0..<50).map {
      "<item><title>t\($0)</title><guid>g\($0)</guid><link>http://example.org/\($0)</link></item>"
    }.joined() + "</channel></rss>"

  static func ok(_ fields: String...) -> LoopbackServer.Step {
    .send(reply(200, fields, body: feed))
  }

  static func text(_ status: Int, _ fields: [String] = [], _ body: String = "")
    -> LoopbackServer.Step
  {
    .send(reply(status, fields, body: body))
  }

  static let twice = ["/feed", "/feed"]
}
