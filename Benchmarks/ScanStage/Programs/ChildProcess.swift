import FoundationEssentials
import Glibc

/// A program that runs beside this one, and what it took.
///
/// Keep this process small: Linux counts the memory that the parent has at its start to the child's
/// peak.
package struct ChildProcess: Sendable {
  private let identifier: pid_t
  private let start = ContinuousClock.now

  /// What is known of a process once it has ended.
  package struct Ending: Sendable {
    package var seconds: Double
    /// Its peak resident memory in bytes.
    package var resident: Int
    /// Time on the cores, in the program and in the kernel for it.
    package var processorSeconds: Double
    /// nil where a signal ended it.
    package var code: Int?
  }

  /// Starts a program, found along PATH where its name has no slash.
  ///
  /// - Parameters:
  ///   - output: the file that takes what it prints and its messages.
  ///   - environment: changes to this process's own.
  package init(
    _ program: String, _ arguments: [String], output: String,
    environment changes: [String: String] = [:]
  ) throws(StageError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let environment = ProcessInfo.processInfo.environment.merging(changes) { $1 }
    var identifier = pid_t()
    let code = ChildProcess.withTexts([program] + arguments) { arguments in
      ChildProcess.withTexts(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawnp(&identifier, program, &actions, nil, arguments, environment)
      }
    }
    guard code == 0 else { throw StageError("\(program) cannot be started") }
    self.identifier = identifier
  }

  /// Whether it has not ended yet; one that has can still be waited for.
  package var isRunning: Bool {
    var facts = siginfo_t()
    let code = waitid(P_PID, id_t(identifier), &facts, WEXITED | WNOHANG | WNOWAIT)
    return code == 0 && facts.si_signo == 0
  }

  /// Waits for its end.
  package func wait() -> Ending {
    ended(waiting: true) ?? Ending(seconds: 0, resident: 0, processorSeconds: 0)
  }

  /// Kills it, without a chance to tidy up, unless it ends by itself before that.
  package func kill(after time: Duration) -> Ending {
    while ContinuousClock.now - start < time {
      if let ending = ended(waiting: false) { return ending }
      usleep(1_000)
    }
    Glibc.kill(identifier, SIGKILL)
    return wait()
  }

  private func ended(waiting: Bool) -> Ending? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(identifier, &status, waiting ? 0 : WNOHANG, &usage) == identifier else {
      return nil
    }
    let time = ContinuousClock.now - start
    return Ending(
      seconds: time / .seconds(1), resident: Int(usage.ru_maxrss) * 1_024,
      processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
      code: status & 0x7f == 0 ? Int(status >> 8 & 0xff) : nil)
  }

  private static func withTexts<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
