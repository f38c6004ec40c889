#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Names of hosts with letters beyond ASCII, such as `žinios.lt`.
///
/// libcurl and libidn2 read them in the encoding of the locale, which for a timer is mostly that of
/// C, and then no such name exists.
enum UnicodeNames {
  private static let locale = LocaleHandle(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))

  /// On this thread names are read as UTF-8, whatever the environment says.
  static func readOnThisThread() {
    guard let handle = locale.handle else { return }  // a system without that locale: ASCII only
    uselocale(handle)
  }
}

/// A locale is never changed once it is made, so that threads may share it.
private struct LocaleHandle: @unchecked Sendable {
  let handle: locale_t?

  init(_ handle: locale_t?) { self.handle = handle }
}
