#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signal that ends a program which writes to a connection that is gone.
///
/// libcurl leaves it to the program (CURLOPT_NOSIGNAL), and OpenSSL writes in a way that raises it.
enum BrokenPipe {
  /// On this thread such a write only fails; the program's own output is not touched.
  static func ignoreOnThisThread() {
    var numbers = sigset_t()
    sigemptyset(&numbers)
    sigaddset(&numbers, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &numbers, nil)
  }
}
