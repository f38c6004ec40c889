import Foundation

/// A web server with a certificate of its own making, on 127.0.0.1: OpenSSL's test server, which
/// gives the files of its folder.
package final class TLSServer {
  package struct NotStarted: Error {
    package var words: String
  }

  private let process = Process()
  private let folder: TemporaryFolder
  package private(set) var port = 0

  /// - Parameter name: what the certificate is for, such as `IP:127.0.0.1` or `DNS:example.org`.
  package init(certificateFor name: String, files: [String: String]) throws {
    folder = try TemporaryFolder()
    for (file, text) in files { try folder.write(text, to: file) }
    try folder.write("", to: "log")
    try TLSServer.run(
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        + ["-keyout", "key.pem", "-out", "certificate.pem", "-subj", "/CN=scout-test"]
        + ["-addext", "subjectAltName=\(name)", "-days", "2"], in: folder)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", "certificate.pem", "-key",
      "key.pem", "-WWW",
    ]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle(forWritingAtPath: folder.path("log"))
    process.standardError = process.standardOutput
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<500 where port == 0 {
      usleep(10_000)
      port = TLSServer.port(in: try folder.text("log"))
    }
    guard port > 0 else { throw NotStarted(words: try folder.text("log")) }
  }

  deinit { process.terminate() }

  package var place: String { "127.0.0.1:\(port)" }
  package var certificate: String { folder.path("certificate.pem") }

  private static func port(in log: String) -> Int {
    let line = log.split(separator: "\n").first { $0.hasPrefix("ACCEPT") }
    return line?.split(separator: ":").last.flatMap { Int($0) } ?? 0
  }

  private static func run(_ arguments: [String], in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardError = FileHandle(forWritingAtPath: folder.path("log"))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw NotStarted(words: try folder.text("log"))
    }
  }
}
