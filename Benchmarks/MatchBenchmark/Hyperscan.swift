#if HYPERSCAN
  import CHyperscan
  import Glibc
#endif

/// Hyperscan (Wang et al. 2019) with the keywords as plain literals, ASCII letters in any case: no
/// inflection, no compounds, no borders of words, so it does less.
enum Hyperscan {
  #if HYPERSCAN
    static let obstacle: String? = nil

    static func search(_ text: [UInt8], for literals: [String]) throws -> Result {
      let database = try compile(literals)
      defer { hs_free_database(database) }
      var scratch: OpaquePointer?
      guard hs_alloc_scratch(database, &scratch) == HS_SUCCESS else {
        throw BenchmarkError(message: "Hyperscan has no room")
      }
      defer { hs_free_scratch(scratch) }
      var count = 0
      let start = Process.processorSeconds()
      let code = text.withUnsafeBytes { bytes in
        hs_scan(
          database, bytes.baseAddress, UInt32(bytes.count), 0, scratch,
          { _, _, _, _, count in
            count?.assumingMemoryBound(to: Int.self).pointee += 1
            return 0
          }, &count)
      }
      guard code == HS_SUCCESS else { throw BenchmarkError(message: "Hyperscan: \(code)") }
      return Result(seconds: Process.processorSeconds() - start, tally: [count])
    }

    private static func compile(_ literals: [String]) throws -> OpaquePointer? {
      let texts = literals.map { strdup($0) }
      defer { for text in texts { free(text) } }
      var database: OpaquePointer?
      var failure: UnsafeMutablePointer<hs_compile_error_t>?
      let code = hs_compile_lit_multi(
        texts.map { UnsafePointer<CChar>($0) },
        [UInt32](repeating: UInt32(HS_FLAG_CASELESS), count: texts.count),
        (0..<UInt32(texts.count)).map { $0 }, literals.map(\.utf8.count), UInt32(texts.count),
        UInt32(HS_MODE_BLOCK), nil, &database, &failure)
      guard code == HS_SUCCESS else {
        throw BenchmarkError(message: failure.map { String(cString: $0.pointee.message) } ?? "")
      }
      return database
    }
  #else
    static let obstacle: String? =
      "Hyperscan is not in this build (Linux on x86 with libhyperscan-dev, by make benchmark-match)"

    static func search(_ text: [UInt8], for literals: [String]) throws -> Result {
      throw BenchmarkError(message: obstacle ?? "")
    }
  #endif
}
