import Files
import Glibc
import ScanStage

/// The benchmark's server in a process of its own, so that neither its memory nor its time is
/// counted to anything else.
struct FeedServer {
  let port: Int
  private let process: ChildProcess

  /// Starts the server and waits until it has made its feeds.
  init(feeds: Int, notes: String) throws {
    let process = try ChildProcess("/proc/self/exe", ["serve", "\(feeds)"], output: notes)
    while true {
      usleep(20_000)
      if let text = try? Disk.text(notes), text.hasSuffix("\n"), let port = Int(text.dropLast()) {
        self.process = process
        self.port = port
        return
      }
      guard process.isRunning else { throw StageError("the server did not start") }
    }
  }

  /// Ends it, and tells what it took.
  func stop() -> ChildProcess.Ending { process.kill(after: .zero) }

  /// What the process does: serves until the one that started it is gone.
  static func serve(feeds: Int) throws {
    let listener = try Listener()
    let shelf = FeedShelf(feeds: feeds, port: listener.port)
    let parent = getppid()
    Screen.say("\(listener.port)")
    LoopbackServer(listener) { shelf.answer(to: $0) }.run { getppid() == parent }
  }
}
