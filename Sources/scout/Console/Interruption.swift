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
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isWished.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  static var isAsked: Bool { isWished.load(ordering: .relaxed) }
}
