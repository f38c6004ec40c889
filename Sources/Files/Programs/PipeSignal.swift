#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signal that ends a program which writes to one that no longer listens.
enum PipeSignal {
  /// Does work on this thread that the signal must not end; a failed write still tells of itself.
  static func withheld<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var before = sigset_t()
    var mask = alone
    pthread_sigmask(SIG_BLOCK, &mask, &before)
    defer {
      var pending = sigset_t()
      sigpending(&pending)
      if sigismember(&pending, SIGPIPE) == 1, sigismember(&before, SIGPIPE) == 0 {
        var number: Int32 = 0
        sigwait(&mask, &number)
      }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try work()
  }

  /// The set of this one signal.
  static var alone: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGPIPE)
    return set
  }
}
