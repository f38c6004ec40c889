package import Files
package import Radars
package import Store
package import Text

/// A workspace with its store and the time: where every use case begins.
package struct Workbench: Sendable {
  package let workspace: Workspace
  /// The clock is an input: nothing below asks for the time.
  package let now: Timestamp

  package init(_ workspace: Workspace, now: Timestamp) {
    self.workspace = workspace
    self.now = now
  }

  /// The store, made where there is none.
  package func store() throws(PipelineError) -> Store {
    try doing { try Disk.makeFolder(workspace.path(".scout")) }
    return try doing { try Store(path: workspace.storePath) }
  }

  /// A radar whose files have no errors.
  package func radar(_ id: String) throws(PipelineError) -> Radar {
    let (radar, problems) = try doing { try workspace.radar(id) }
    guard let radar else {
      throw PipelineError(
        .input, "the radar '\(id)' cannot be used until its files are mended",
        problems: problems.filter { $0.severity == .error })
    }
    guard radar.kind == .transfer else { return radar }
    return radar.paired(by: try ledger(id, until: now.day))
  }

  /// What people decided about a radar up to a day; a damaged ledger stops the work, so that no
  /// decision is overlooked.
  package func ledger(_ radar: String, until day: Day) throws(PipelineError) -> Ledger {
    Ledger(try decisions(radar), until: day)
  }

  package func decisions(_ radar: String) throws(PipelineError) -> [Decision] {
    let file = workspace.decisionsFile(radar)
    guard Disk.exists(workspace.path(file)) else { return [] }
    let text = try doing { try Disk.text(workspace.path(file)) }
    let (decisions, problems) = DecisionFile.read(text, file: file)
    guard problems.isEmpty else {
      throw PipelineError(
        .input, "the decisions of '\(radar)' cannot all be read", problems: problems)
    }
    return decisions
  }

  /// The latest edition of a radar before a day.
  package func edition(_ radar: String, before day: Day) throws(PipelineError) -> Edition? {
    guard let date = editionDays(radar, before: day).last else { return nil }
    return try edition(radar, of: date)
  }

  /// The editions of a radar, oldest first; with a day only those before it.
  func editions(_ radar: String, before day: Day? = nil) throws(PipelineError) -> [Edition] {
    var editions: [Edition] = []
    for date in editionDays(radar, before: day) { editions.append(try edition(radar, of: date)) }
    return editions
  }

  private func editionDays(_ radar: String, before day: Day?) -> [Day] {
    workspace.editionDates(of: radar).compactMap(Day.init).sorted()
      .filter { date in day.map { date < $0 } ?? true }
  }

  package func edition(_ radar: String, of date: Day) throws(PipelineError) -> Edition {
    try edition(file: workspace.path(workspace.editionFile(radar, date: date.description)))
  }

  package func edition(file: String) throws(PipelineError) -> Edition {
    try doing { try EditionFile.read(try Disk.read(file), file: file) }
  }
}

extension Workbench {
  /// Runs a step on files or the store and turns its error into one of the pipeline.
  func doing<Value>(_ step: () throws -> Value) throws(PipelineError) -> Value {
    do {
      return try step()
    } catch let error as PipelineError {
      throw error
    } catch let error as FilesError {
      throw PipelineError(
        error.isRefusal ? .failure : .input, "\(error.path): \(error.message)")
    } catch let error as StoreError {
      throw PipelineError(.failure, "the store \(error.path): \(error.message)")
    } catch {
      throw PipelineError(.failure, "\(error)")
    }
  }
}
