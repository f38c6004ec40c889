internal import CCurl

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Transfer {
  /// Tells curl where to bring what comes, and whom to ask before it connects.
  func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    scout_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
    scout_curl_set_pointer(handle, CURLOPT_PRIVATE, context)
    scout_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    scout_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    scout_curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    scout_curl_set_data(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return Transfer.of(context).take(line: line) ? line.count : 0
    }
    scout_curl_set_data(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return Transfer.of(context).take(body: piece) ? piece.count : -1
    }
    scout_curl_set_socket(handle, CURLOPT_OPENSOCKETFUNCTION) { context, _, address in
      Transfer.of(context).openSocket(to: address)
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
    guard let context else { preconditionFailure("curl lost its context") }
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  /// Opens the socket for an address that curl has resolved, unless the guard refuses it.
  private func openSocket(to target: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard let target, let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else {
      return scout_curl_socket_bad
    }
    let address = IPAddress(
      socketAddress: UnsafeRawPointer(target) + offset, family: target.pointee.family)
    guard mayConnect(to: address) else { return scout_curl_socket_bad }
    let number = socket(
      target.pointee.family, target.pointee.socktype, target.pointee.protocol)
    if number >= 0 {
      _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    } else if errno == EMFILE || errno == ENFILE {
      noteTooManyFiles()
    }
    return number
  }
}
