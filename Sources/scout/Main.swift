import ArgumentParser
import Pipeline

/// Runs a command and turns how it ended into a message and an exit code.
@main
enum Main {
  static func main() {
    do {
      var command = try Scout.parseAsRoot()
      try command.run()
    } catch let error as PipelineError {
      Console.report(error)
      Console.exit(error.kind == .input ? .wrongInput : .notDone)
    } catch let code as Outcome {
      Console.exit(code)
    } catch {
      end(error)
    }
  }

  /// Help and the version go to standard output; wrong use to standard error.
  private static func end(_ error: any Error) {
    let message = Scout.fullMessage(for: error)
    guard Scout.exitCode(for: error).isSuccess else {
      Console.message(message)
      Console.exit(.wrongInput)
    }
    Console.print(message)
  }
}

/// How a command ended; the raw value is the exit code.
enum Outcome: Int32, Error {
  case needsALook = 1
  case wrongInput = 2
  case notDone = 3
  /// Ctrl-C, as shells count it: 128 and the number of the signal.
  case interrupted = 130
}
