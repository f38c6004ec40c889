import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program of the system that works for this one: bytes in, bytes out, without a shell and without
/// files between.
package struct ForeignProgram: Equatable, Sendable {
  package let path: String

  /// How a run ended.
  package struct Ending: Equatable, Sendable {
    /// The exit code, or the signal that ended it, negative.
    package var code: Int32
    package var output: [UInt8]
    /// What it said on its standard error.
    package var messages: String
  }

  /// The program of this name along PATH; nil where it is not installed.
  package init?(named name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let places = folders.map { "\($0)/\(name)" }
    guard let found = places.first(where: { !Disk.isFolder($0) && access($0, X_OK) == 0 })
    else { return nil }
    path = found
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads on its standard input.
  ///   - changes: to the environment that it inherits.
  package func run(
    _ arguments: [String], input: [UInt8], environment changes: [String: String] = [:]
  ) throws(FilesError) -> Ending {
    let pipes = try pipes()
    let process = start(arguments, changes, pipes)
    for end in [pipes.input.reading, pipes.output.writing, pipes.messages.writing] { close(end) }
    let exchange = StreamExchange(
      input: pipes.input.writing, output: pipes.output.reading, messages: pipes.messages.reading)
    guard process.code == 0 else {
      exchange.close()
      throw refused("it cannot be started", process.code)
    }
    let (output, messages) = PipeSignal.withheld { exchange.run(input) }
    return Ending(
      code: Self.end(of: process.id), output: output,
      messages: String(decoding: messages, as: UTF8.self))
  }
}

extension ForeignProgram {
  private typealias Pipes = (input: Pipe, output: Pipe, messages: Pipe)

  private func pipes() throws(FilesError) -> Pipes {
    guard let input = Pipe() else { throw refused("no pipe to it can be made", errno) }
    guard let output = Pipe() else {
      input.close()
      throw refused("no pipe to it can be made", errno)
    }
    guard let messages = Pipe() else {
      input.close()
      output.close()
      throw refused("no pipe to it can be made", errno)
    }
    return (input, output, messages)
  }

  private func refused(_ what: String, _ code: Int32) -> FilesError {
    FilesError(path: path, message: "\(what): \(String(cString: strerror(code)))", isRefusal: true)
  }

  /// The number of the new process, or why there is none.
  private func start(
    _ arguments: [String], _ changes: [String: String], _ pipes: Pipes
  ) -> (id: pid_t, code: Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t? = nil
      var attributes: posix_spawnattr_t? = nil
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.messages.writing, STDERR_FILENO)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whatever started this program may ignore the signal, which a child would inherit.
    var usual = PipeSignal.alone
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let environment = ProcessInfo.processInfo.environment.merging(changes) { $1 }
    var id = pid_t()
    let code = Self.withTexts([path] + arguments) { arguments in
      Self.withTexts(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&id, path, &actions, &attributes, arguments, environment)
      }
    }
    return (id, code)
  }

  private static func end(of id: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : -signal
  }

  private static func withTexts<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}
