import ArgumentParser
import Files
import Pipeline
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the workspace is, and what time it is.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workspace, a folder with radars/ and feeds/; else the nearest one upward from here.",
      valueName: "dir"))
  var workspace: String?

  @Option(
    help: ArgumentHelp(
      "Take this as the present, 2026-11-16 or 2026-11-16T06:00:00Z: such a run can be repeated.",
      valueName: "date"))
  var now: Moment?

  /// The workspace with the time.
  func workbench() throws(PipelineError) -> Workbench {
    Workbench(try found(), now: moment)
  }

  /// The time, also where no workspace is needed.
  var moment: Timestamp { now?.timestamp ?? Clock.now }

  /// The same for commands that need no workspace; nil where there is none.
  func workbenchIfAny() throws(PipelineError) -> Workbench? {
    let isThere = workspace != nil || Workspace.find(from: Disk.currentFolder) != nil
    return isThere ? try workbench() : nil
  }

  /// The same for commands that draw: files of editions are complete, and want no workspace.
  func workbench(drawing names: [String]) throws(PipelineError) -> Workbench {
    guard names.allSatisfy({ $0.hasSuffix(".json") }) else { return try workbench() }
    let here = Workspace(root: Disk.currentFolder)
    return try workbenchIfAny() ?? Workbench(here, now: moment)
  }

  private func found() throws(PipelineError) -> Workspace {
    let here = Disk.currentFolder
    guard let name = workspace else {
      if let workspace = Workspace.find(from: here) { return workspace }
      throw PipelineError(
        .input, "there is no workspace here: no folder from \(here) upward has radars/ and feeds/",
        advice: "make one with `scout init DIR`, or name one with --workspace DIR")
    }
    let workspace = Workspace(root: name.hasPrefix("/") ? name : "\(here)/\(name)")
    guard workspace.isWorkspace else {
      throw PipelineError(
        .input, "\(name) is no workspace: it lacks radars/ or feeds/",
        advice: "make one with `scout init \(name)`")
    }
    return workspace
  }
}

/// The computer's clock, read in this one place.
enum Clock {
  static var now: Timestamp { Timestamp(seconds: Int(time(nil))) }
}

/// A moment as an argument: a day (then its first second, UTC) or a full RFC 3339 time.
struct Moment: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    if let day = Day(argument) {
      timestamp = Timestamp(day: day)
    } else if let moment = Timestamp(rfc3339: argument) {
      timestamp = moment
    } else {
      return nil
    }
  }
}

/// A day as an argument, 2026-11-16.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}
