import FlyingFox
import FlyingSocks
import Foundation

/// Serves a folder of sample feeds on this computer, for the demo: `sample-feed-server FOLDER
/// [PORT]`.
///
/// Prints its address once it listens; ends with the first SIGTERM or SIGINT.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, let port = UInt16(arguments.dropFirst().first ?? "0") else {
      FileHandle.standardError.write(Data("usage: sample-feed-server FOLDER [PORT]\n".utf8))
      exit(2)
    }
    let feeds = try SampleFeeds(folder: folder)
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: ClosureHTTPHandler { answer(to: $0, from: feeds) })
    let running = Task { try await server.run() }
    try await server.waitUntilListening()
    if case .ip4(_, let port) = await server.listeningAddress {
      FileHandle.standardOutput.write(Data("http://127.0.0.1:\(port)/\n".utf8))
    }
    try await running.value
  }

  /// 304 where the client has the same bytes, by its ETag, else by its date.
  static func answer(to request: HTTPRequest, from feeds: SampleFeeds) -> HTTPResponse {
    guard let document = feeds.document(at: request.path) else {
      return HTTPResponse(statusCode: .notFound)
    }
    var headers: HTTPHeaders = [:]
    headers[.eTag] = document.etag
    headers[HTTPHeader("Last-Modified")] = document.lastModified
    let known = request.headers[HTTPHeader("If-None-Match")].map { $0 == document.etag }
    let isSameDate = request.headers[HTTPHeader("If-Modified-Since")] == document.lastModified
    if known ?? isSameDate { return HTTPResponse(statusCode: .notModified, headers: headers) }
    headers[.contentType] = document.contentType
    return HTTPResponse(statusCode: .ok, headers: headers, body: Data(document.bytes))
  }
}
