import Files
import Pipeline

/// Several files in one folder.
enum FolderOutput {
  /// Writes them all and says where; what else lies in the folder stays.
  static func write(
    _ files: [(path: String, bytes: [UInt8])], to folder: String
  ) throws(PipelineError) {
    guard !Disk.exists(folder) || Disk.isFolder(folder) else {
      throw PipelineError(
        .input, "\(folder) is a file, and this is written as a folder",
        advice: "name a folder with -o")
    }
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    do {
      for file in files { try Disk.write(file.bytes, to: "\(root)/\(file.path)") }
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
    Console.message("wrote \(files.count) files to \(root)")
  }
}
