import Glibc

@testable import Feeds

/// The bytes of a file in Fixtures; a missing one stops the test run.
func fixture(_ name: String, here: String = #filePath) -> [UInt8] {
  let folder = here.split(separator: "/").dropLast().joined(separator: "/")
  guard let file = fopen("/\(folder)/Fixtures/\(name)", "rb") else {
    preconditionFailure("no fixture \(name)")
  }
  defer { fclose(file) }
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&buffer, 1, buffer.count, file)
  return Array(buffer[0..<count])
}

func read(_ text: String, limits: FeedLimits = FeedLimits()) throws -> Feed {
  try FeedReader(limits: limits).read(Array(text.utf8))
}

/// An RSS feed with these items.
func rss(_ items: String, declaration: String = "") -> String {
  "\(declaration)<rss version=\"2.0\"><channel><title>T</title>\(items)</channel></rss>"
}

func titles(_ text: String) throws -> [String] {
  try read(text).entries.map(\.title)
}
