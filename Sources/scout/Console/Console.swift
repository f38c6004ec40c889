import Files
import Pipeline
import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output for results, standard error for progress and messages.
enum Console {
  static func print(_ text: String) {
    write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// - Note: A reader that closes the pipe early (`| head`) ends the program quietly.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  static func message(_ text: String) {
    write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Overwrites the last progress line of a terminal.
  static func progressLine(_ text: String) {
    write(Array("\r\u{1b}[2K\(text)".utf8), to: STDERR_FILENO)
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Bold where the terminal can and the user has not asked for plain text (NO_COLOR).
  static func strong(_ text: String) -> String {
    guard errorIsTerminal, environment("NO_COLOR") == nil else { return text }
    return "\u{1b}[1m\(text)\u{1b}[0m"
  }

  static func report(_ error: PipelineError) {
    for problem in error.problems { message(TerminalText.safe(problem.description)) }
    message(strong("scout: ") + TerminalText.lines(error.message))
    if let advice = error.advice { message("  → " + TerminalText.safe(advice)) }
  }

  static func exit(_ outcome: Outcome) -> Never {
    #if canImport(Glibc)
      Glibc.exit(outcome.rawValue)
    #else
      Darwin.exit(outcome.rawValue)
    #endif
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Results that are lost are not done; messages that are lost cannot be told.
  private static func failed(writing file: Int32) {
    guard file == STDOUT_FILENO, errno != EPIPE else { return }
    message("scout: the result cannot be written: \(String(cString: strerror(errno)))")
    exit(.notDone)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(file, buffer.baseAddress! + offset, bytes.count - offset)
        #else
          Darwin.write(file, buffer.baseAddress! + offset, bytes.count - offset)
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return failed(writing: file) }
      offset += count
    }
  }
}

/// The bytes of standard input.
enum StandardInput {
  /// Calls `line` with each line, without its end.
  static func lines(_ line: ([UInt8]) throws -> Void) rethrows {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var pending: [UInt8] = []
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { break }
      pending += buffer[..<count]
      var start = pending.startIndex
      while let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try line(Array(pending[start..<end]))
        start = end + 1
      }
      pending.removeSubrange(..<start)
    }
    if !pending.isEmpty { try line(pending) }
  }

  /// Everything, byte for byte, but no more than is read of a file.
  static func all() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Disk.largestFile {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
