package import Text

/// Makes PNG and PDF of an SVG with librsvg's `rsvg-convert`.
package struct PictureConverter: Sendable {
  private let program: ForeignProgram

  package static let programName = "rsvg-convert"

  package enum Format: String, CaseIterable, Sendable {
    case png
    case pdf
  }

  /// Nil where `rsvg-convert` is not installed.
  package init?() {
    guard let program = ForeignProgram(named: Self.programName) else { return nil }
    self.program = program
  }

  /// - Parameter date: the day that a PDF says it was made on, so that its bytes depend on the
  ///   picture alone.
  package func convert(
    _ svg: [UInt8], to format: Format, date: Day
  ) throws(FilesError) -> [UInt8] {
    let ending = try program.run(
      Self.arguments(format), input: svg,
      environment: ["SOURCE_DATE_EPOCH": "\(max(0, Timestamp(day: date).seconds))"])
    guard ending.code == 0, !ending.output.isEmpty else {
      throw FilesError(
        path: program.path, message: Self.reason(ending), isRefusal: true)
    }
    return ending.output
  }
}

extension PictureConverter {
  /// One PDF with a page for each of these files, each page as large as its picture.
  package func pdf(ofFiles files: [String], date: Day) throws(FilesError) -> [UInt8] {
    let ending = try program.run(
      Self.arguments(.pdf) + ["--"] + files, input: [],
      environment: ["SOURCE_DATE_EPOCH": "\(max(0, Timestamp(day: date).seconds))"])
    guard ending.code == 0, !ending.output.isEmpty else {
      throw FilesError(path: program.path, message: Self.reason(ending), isRefusal: true)
    }
    return ending.output
  }

  /// A picture has 96 px to the inch, on paper too; a PNG has twice as many, for large screens.
  private static func arguments(_ format: Format) -> [String] {
    let common = ["--format=\(format.rawValue)", "--dpi-x=96", "--dpi-y=96"]
    return format == .png ? common + ["--zoom=2"] : common
  }

  private static func reason(_ ending: ForeignProgram.Ending) -> String {
    let words = ending.messages.split(separator: "\n").prefix(5).joined(separator: "; ")
    let end =
      switch ending.code {
      case 0: "gave no picture"
      case ..<0: "was ended by signal \(-ending.code)"
      default: "ended with code \(ending.code)"
      }
    return words.isEmpty ? "it \(end)" : "it \(end) and said: \(words)"
  }
}
