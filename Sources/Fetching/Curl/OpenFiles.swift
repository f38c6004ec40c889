#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many connections the system lets a program have open.
enum OpenFiles {
  /// Files and connections that are not of the fetch: the store, standard output, what is just being
  /// resolved.
  private static let others = 128

  /// How many connections may be kept, after asking the system for as many as it gives.
  static let connections: Int = {
    var limit = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limit) == 0 else { return 256 }
    if limit.rlim_cur < limit.rlim_max {
      var wider = limit
      wider.rlim_cur = min(limit.rlim_max, 4_096)
      if wider.rlim_cur > limit.rlim_cur, setrlimit(kind, &wider) == 0 { limit = wider }
    }
    return max(16, Int(min(limit.rlim_cur, 1 << 20)) - others)
  }()
}
