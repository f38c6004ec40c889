import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C, taken as a wish to end well: the first one is noted, a second one ends the program.
enum Interruption {
  private static let isWished = Atomic<Bool>(false)

  /// From now on Ctrl-C, and the end that a system asks for, are noted.
  static func watch() {
    var numbers = sigset_t()
    sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&numbers, number)
      signal(number) { number in
        Interruption.isWished.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    // A program that was started from a thread that blocks signals would never hear of them.
    pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
  }

  static var isAsked: Bool { isWished.load(ordering: .relaxed) }
}
