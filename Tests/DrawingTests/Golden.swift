import Foundation
import Testing

/// Compares a picture byte for byte with the one in Snapshots; `SCOUT_RECORD=1 swift test` writes
/// them anew, to be looked at before they are committed.
func expectGolden(
  _ svg: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: "\(name).svg")
  if ProcessInfo.processInfo.environment["SCOUT_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(svg).write(to: file)
    return
  }
  let golden = try Data(contentsOf: file)
  #expect(golden == Data(svg), "\(name).svg differs", sourceLocation: sourceLocation)
}
