import CFuzz
import Glibc

/// The targets by name; `Fuzz/run NAME` picks one.
private let targets: [String: @Sendable (Span<UInt8>) -> Void] = [
  "feed": FeedTarget.check, "opml": SubscriptionTarget.check, "date": DateTarget.check,
  "html": HTMLTarget.check,
]

private let chosen: @Sendable (Span<UInt8>) -> Void = {
  let name = getenv("SCOUT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    fatalError("SCOUT_FUZZ_TARGET is one of \(targets.keys.sorted())")
  }
  return target
}()

/// What libFuzzer calls; its library asks for the name even where the driver is called by hand.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen(UnsafeBufferPointer(start: bytes, count: count).span)
  return 0
}

@main
struct Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, checkOneInput))
  }
}

/// Stops the fuzzer with what went wrong.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}
