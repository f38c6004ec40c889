import Glibc

/// What this process asks of the system.
enum Process {
  /// Seconds that this process was on a core: other work on the machine does not count.
  static func processorSeconds(ofChildren: Bool = false) -> Double {
    var usage = rusage()
    let who = (ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF).rawValue
    getrusage(__rusage_who_t(who), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }

  static func folder() throws -> String {
    guard let path = getcwd(nil, 0) else { throw BenchmarkError(message: "no folder") }
    defer { free(path) }
    return String(cString: path)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw BenchmarkError(message: path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let length = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = fread(buffer.baseAddress, 1, length, file)
    }
  }

  /// The first line that a command prints; nil where it fails or prints none.
  static func firstLine(of command: String) -> String? {
    guard let pipe = popen(command, "r") else { return nil }
    var line = [CChar](repeating: 0, count: 256)
    let hasLine = fgets(&line, Int32(line.count), pipe) != nil
    guard pclose(pipe) == 0, hasLine else { return nil }
    return String(decoding: line.prefix { $0 > 0x0A }.map(UInt8.init), as: UTF8.self)
  }
}

/// Why there is nothing to measure.
struct BenchmarkError: Error {
  var message: String
}
