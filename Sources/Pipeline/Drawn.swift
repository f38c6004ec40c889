import Files
package import Text

/// A picture as bytes, with the name it has in out/ when no other is given.
package struct Drawn: Sendable {
  package typealias Render = @Sendable () throws(PipelineError) -> [UInt8]

  package var name: String
  package var svg: [UInt8]
  /// The day that it shows.
  package var date: Day
  /// What people should know about it, such as that it outgrew its paper.
  package var notes: [String]
  /// Makes the page that people can search and filter, where the picture has one.
  var page: Render?

  init(
    name: String, svg: [UInt8], date: Day, notes: [String] = [], page: Render? = nil
  ) {
    self.name = name
    self.svg = svg
    self.date = date
    self.notes = notes
    self.page = page
  }

  /// The endings of the formats it can be written in, with what makes the bytes of each.
  package var formats: [(ending: String, render: Render)] {
    let svg: Render = { self.svg }
    let converted = PictureConverter.Format.allCases.map { format in
      (
        ending: ".\(format.rawValue)",
        render: { () throws(PipelineError) in try convert(to: format) } as Render
      )
    }
    return [(".svg", svg)] + converted + (page.map { [(".html", $0)] } ?? [])
  }

  private func convert(to format: PictureConverter.Format) throws(PipelineError) -> [UInt8] {
    let kind = format.rawValue.uppercased()
    let program = PictureConverter.programName
    guard let converter = PictureConverter() else {
      throw PipelineError(
        .failure, "the \(kind) cannot be made: \(program), which makes it, is not installed",
        advice: "apt-get install librsvg2-bin (Debian, Ubuntu) or brew install librsvg (macOS) "
          + "installs it; SVG needs no other program")
    }
    do {
      return try converter.convert(svg, to: format, date: date)
    } catch {
      throw PipelineError(
        .failure, "the \(kind) cannot be made: \(error.path): \(error.message)",
        advice: "write an .svg and open it in a browser, which can print it as PDF too")
    }
  }
}
