import Dispatch
import FoundationEssentials
import Glibc
import ScanStage

/// Tries whether scans among faults and kills come to the same store as one that met none.
///
/// Ends with 1 where they do not.
@main
enum Main {
  static func main() {
    do {
      let wrong = try run()
      for line in wrong.prefix(20) { Screen.say(line) }
      if wrong.count > 20 { Screen.say("… and \(wrong.count - 20) more") }
      Screen.say(wrong.isEmpty ? "no difference" : "\(wrong.count) differences")
      exit(wrong.isEmpty ? 0 : 1)
    } catch {
      Screen.complain("\(error)")
      exit(1)
    }
  }

  private static func run() throws -> [String] {
    let scout = try ScoutProgram()
    let listener = try Listener()
    let server = FaultRun.server(port: listener.port)
    DispatchQueue(label: "server").async {
      LoopbackServer(listener) { server.answer(to: $0) }.run { true }
    }
    var run = try FaultRun(scout: scout, port: listener.port, server: server)
    return try run.run()
  }
}
