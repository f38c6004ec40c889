import Files
import Pages
import Radars
import Text

/// A kit while it is written.
struct KitWriting {
  private let folder: KitFolder
  private let date: Day
  private let converter = PictureConverter()
  private var files: [String] = []
  private(set) var notes: [String] = []

  /// Removes what an earlier kit wrote, but for the votes that people typed.
  init(_ folder: KitFolder, date: Day) throws(PipelineError) {
    self.folder = folder
    self.date = date
    for name in folder.earlier?.files ?? [] where name != KitWriting.votes {
      do {
        try Disk.remove(folder.path(name))
      } catch {
        throw PipelineError(.failure, "\(error.path): \(error.message)")
      }
    }
    if converter == nil {
      notes.append(
        "\(PictureConverter.programName), which makes PDF, is not installed: print the .svg files in "
          + "svg/ from a browser, or install it (apt-get install librsvg2-bin) and make the kit again"
      )
    }
  }

  private static let votes = "votes.csv"

  private mutating func write(_ bytes: [UInt8], to name: String) throws(PipelineError) {
    do {
      try Disk.write(bytes, to: folder.path(name))
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
    files.append(name)
  }

  /// Each sheet as SVG, and all of a kind in one PDF.
  mutating func add(_ kind: KitSheets.Kind) throws(PipelineError) {
    for page in kind.pages { try write(page.svg, to: "svg/\(page.name).svg") }
    guard let converter else { return }
    let pages = kind.pages.map { folder.path("svg/\($0.name).svg") }
    do {
      try write(try converter.pdf(ofFiles: pages, date: date), to: "\(kind.name).pdf")
    } catch let error as PipelineError {
      throw error
    } catch let error as FilesError {
      throw PipelineError(.failure, "\(kind.name).pdf cannot be made: \(error.message)")
    } catch {
      throw PipelineError(.failure, "\(kind.name).pdf cannot be made: \(error)")
    }
  }

  mutating func addEditions(_ editions: [Edition], _ keys: [String]) throws(PipelineError) {
    for (edition, key) in zip(editions, keys) {
      do {
        try write(try EditionFile.bytes(of: edition), to: KitWriting.edition(key))
      } catch let error as PipelineError {
        throw error
      } catch {
        throw PipelineError(.failure, "the edition of \(key) cannot be written: \(error)")
      }
    }
  }

  private static func edition(_ key: String) -> String { "editions/\(key).json" }

  mutating func addTexts(_ agenda: Agenda, _ texts: WorkshopTexts) throws(PipelineError) {
    for (name, handout) in [("agenda", texts.handout(agenda)), ("script", texts.script(agenda))] {
      try write(Array(handout.markdown.utf8), to: "\(name).md")
      try write(HandoutPage(handout).html(), to: "\(name).html")
    }
    try writeJSON(texts.book, to: "numbers.json")
  }

  private mutating func writeJSON(
    _ value: some Encodable, to name: String
  ) throws(PipelineError) {
    guard let bytes = try? JSON.bytes(of: value, pretty: true) else {
      throw PipelineError(.failure, "\(name) cannot be written as JSON")
    }
    try write(bytes + [UInt8(ascii: "\n")], to: name)
  }

  /// Votes that people typed are never written over.
  mutating func addVotes(_ empty: [UInt8]) throws(PipelineError) {
    let path = folder.path(KitWriting.votes)
    if Disk.exists(path), (try? Disk.read(path)) != empty {
      try write(empty, to: "votes-empty.csv")
      notes.append("votes.csv is filled in and stays as it is; the new one is votes-empty.csv")
    } else {
      try write(empty, to: KitWriting.votes)
      files.removeLast()
    }
  }

  mutating func finish(
    _ sheets: KitSheets, languages: [String], editions: [String]
  ) throws(PipelineError) {
    let contents = KitContents(kinds: sheets.kinds, hasPDF: converter != nil)
    try write(Array(contents.handout(files: files).markdown.utf8), to: "README.md")
    let record = KitRecord(
      kit: KitRecord.currentFormat, editions: editions.map(KitWriting.edition),
      languages: languages, files: (files + [KitRecord.file]).sorted())
    try writeJSON(record, to: KitRecord.file)
  }
}
