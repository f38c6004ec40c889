import Files
import Pages
import Radars
import Text

extension Workbench {
  /// Writes a workshop on paper into a folder: pictures for the wall, sheets, cards and texts, the
  /// editions that it rests on, and a sheet for the votes.
  ///
  /// - Parameter progress: called with the name of what is made next.
  /// - Returns: what is to be known about it, a line each.
  package func makeKit(
    _ order: KitOrder, progress: (String) -> Void = { _ in }
  ) throws(PipelineError) -> [String] {
    let folder = try KitFolder(order.folder)
    let comparison = try compare(order.radars).ofDifferentClusters()
    let file = order.numbers ?? folder.earlier.map { _ in folder.path("numbers.json") }
    var book = NumberBook()
    if let file { book = try numberBook(file) }
    let texts = WorkshopTexts(
      comparison, numbers: book.numbering(comparison), languages: order.languages)
    let agenda = Agenda(comparison, count: order.topics, minutes: order.minutes)
    progress("drawing")
    let keys = JointCluster.keys(of: comparison.radars)
    let sheets = try KitSheets(
      comparison, keys: keys, texts: texts, agenda: agenda, order: order)
    var writing = try KitWriting(folder, date: comparison.radars.map(\.date).max()!)
    try writing.addEditions(comparison.radars, keys)
    for kind in sheets.kinds {
      progress(kind.name)
      try writing.add(kind)
    }
    try writing.addTexts(agenda, texts)
    let field = VoteField(comparison, numbers: texts.book, name: texts.name)
    try writing.addVotes(VoteSheet.empty(field))
    try writing.finish(sheets, languages: texts.languages, editions: keys)
    return sheets.notes + writing.notes
  }
}
