import Files
import Text

/// The folder that a kit is written to.
struct KitFolder {
  var path: String
  /// The kit that is there already.
  var earlier: KitRecord?

  /// Refuses a folder with anything but an earlier kit in it.
  init(_ path: String) throws(PipelineError) {
    self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let names = Disk.names(in: self.path)
    earlier = KitFolder.record(in: self.path)
    if Disk.exists(self.path), !Disk.isFolder(self.path) {
      throw PipelineError(.input, "\(path) is a file, not a folder", advice: "name a new folder")
    }
    guard names.isEmpty || earlier != nil else {
      throw PipelineError(
        .input, "\(path) is not empty, and holds no earlier kit: nothing is written over",
        advice: "name a new folder with -o")
    }
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  static func record(in folder: String) -> KitRecord? {
    guard let bytes = try? Disk.read("\(folder)/\(KitRecord.file)"),
      let record = try? JSON.value(KitRecord.self, from: bytes), record.isSound
    else { return nil }
    return record
  }
}
