import Files
import Store

extension Workbench {
  /// Copies the store whole to a file that does not exist yet.
  package func backup(to file: String) throws(PipelineError) {
    guard Disk.exists(workspace.storePath) else {
      throw PipelineError(
        .input, "this workspace has no store yet", advice: "`scout scan` makes one")
    }
    guard !Disk.exists(file) else {
      throw PipelineError(.input, "\(file) exists", advice: "name a file that does not")
    }
    let store = try store()
    try doing { try store.backup(to: file) }
  }
}
