import Radars
import Text

/// The rings or the quadrants of an import, and which one each cell of the file means.
struct ImportParts {
  /// `ring` or `quadrant`, also the name of the option that people set them with.
  let what: String
  private(set) var parts: [ForeignPart]
  private(set) var problems: [Diagnostic] = []
  /// Nobody listed them: they are what stands in the cells, in that order.
  private let isGuess: Bool
  /// An unknown one stops the import.
  private let isStrict: Bool
  private let map: [String: String]
  private let language: String
  /// What the files' own lists say of their rings or quadrants.
  private let lists: [[ForeignPart]]
  private var ids: [String: String] = [:]
  /// Beyond these nobody needs to hear of each: a radar has eight.
  private static let most = 40
  /// How many were listed.
  private var listed = 0

  /// - Parameters:
  ///   - own: those of the radar that the import goes into.
  ///   - standard: the names that the tool has where nobody sets others.
  init(
    _ what: String, own: [ForeignPart]?, lists: [[ForeignPart]], said: [String],
    standard: [String], cells: [String], map: [String: String], _ wishes: ImportWishes
  ) {
    self.what = what
    self.map = map
    language = wishes.language
    isStrict = own != nil && !wishes.takesWhatItCan
    self.lists = lists.map { ImportParts.named($0, said) }
    if let own {
      parts = own
    } else if let last = self.lists.last(where: { !$0.isEmpty }),
      said.isEmpty || said.count == last.count
    {
      parts = last
    } else {
      let known = Set(standard.map(ExchangeKey.of))
      let isStandard = said.isEmpty && cells.contains { known.contains(ExchangeKey.of($0)) }
      parts = (isStandard ? standard : said).map {
        ForeignPart(name: LocalizedText($0, language: wishes.language))
      }
    }
    isGuess = parts.isEmpty
    listed = parts.count
  }

  /// The id of the one that a cell means.
  func id(of cell: String) -> String? { ids[ExchangeKey.of(cell)] }

  /// Finds the one that a cell means; one that nobody listed becomes the last one, and is told.
  mutating func take(_ cell: String, _ place: ForeignPlace, column: Int?) {
    let key = ExchangeKey.of(cell)
    guard ids[key] == nil else { return }
    if let index = index(of: cell) {
      ids[key] = identify(index)
      return
    }
    guard parts.count < ImportParts.most else {
      ids[key] = parts[parts.count - 1].id
      return
    }
    let known = parts.prefix(listed).map { $0.name.text(in: language) }
    parts.append(ForeignPart(name: LocalizedText(cell, language: language)))
    if !isGuess { problems.append(unknown(cell, known, place, column)) }
    ids[key] = identify(parts.count - 1)
  }

  /// Gives ids to those that no topic stands in, and tells what is wrong with all together.
  mutating func finish(_ place: ForeignPlace) {
    for index in parts.indices { _ = identify(index) }
    if isGuess, !parts.isEmpty {
      let names = parts.map { $0.name.text(in: language) }.joined(separator: ", ")
      let order = what == "ring" ? "innermost first" : "clockwise from twelve o'clock"
      problems.append(
        place.problem(
          .warning,
          "nothing says the order of the \(what)s; taken as the file names them: \(names)",
          advice: "give the order, \(order), with --\(what)s \"A, B, C\""))
    }
    guard !(3...8).contains(parts.count) else { return }
    problems.append(
      place.problem(
        .error, "a radar has 3 to 8 \(what)s, this one would have \(parts.count)",
        advice: "name all of them with --\(what)s \"A, B, C\""
          + (parts.count > 8 ? ", and join some with --map-\(what) \"OTHER=A\"" : "")))
  }
}

extension ImportParts {
  /// A list with the names that people say, where there are as many.
  private static func named(_ list: [ForeignPart], _ said: [String]) -> [ForeignPart] {
    guard said.count == list.count else { return list }
    return zip(list, said).map { part, name in
      var part = part
      part.aliases += part.name.texts.sorted { $0.key < $1.key }.map(\.value)
      part.name = LocalizedText(name)
      return part
    }
  }

  /// By what people say of it; by id or name; by another name that a file's own list gives it.
  private func index(of cell: String) -> Int? {
    let key = ExchangeKey.of(cell)
    var keys = [key]
    for part in lists.joined() where part.isMeant(by: key) {
      let names = part.name.texts.sorted { $0.key < $1.key }.map(\.value)
      keys += ([part.id].compactMap { $0 } + names + part.aliases).map(ExchangeKey.of)
    }
    let mapped = keys.compactMap { key in map.first { ExchangeKey.of($0.key) == key }?.value }
    for key in mapped.map(ExchangeKey.of) + keys {
      if let index = parts.firstIndex(where: { $0.isMeant(by: key) }) { return index }
    }
    return nil
  }

  private func unknown(
    _ cell: String, _ known: [String], _ place: ForeignPlace, _ column: Int?
  ) -> Diagnostic {
    let guess =
      Spelling.nearest(to: cell, among: known).map { ", did you mean '\($0)'?" }
      ?? "; there are: " + known.joined(separator: ", ") + "."
    return place.problem(
      isStrict ? .error : .warning,
      "unknown \(what) '\(cell)'\(guess)" + (isStrict ? "" : " It stays, as a \(what) of its own."),
      column: column,
      advice: "say which it is with --map-\(what) \"\(cell)=\(what.uppercased())\""
        + (isStrict ? ", or keep it with --as-far-as-possible" : ""))
  }

  /// The id of a part, made of its name where it has none, another one than all others'.
  private mutating func identify(_ index: Int) -> String {
    if let id = parts[index].id, Identifier.isValid(id) { return id }
    let name = parts[index].name.texts.min { $0.key < $1.key }?.value ?? ""
    let wanted = ExchangeKey.slug(name)
    var id = wanted
    var number = 2
    while parts.indices.contains(where: { $0 != index && parts[$0].id == id }) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    if let old = parts[index].id { parts[index].aliases.append(old) }
    parts[index].id = id
    return id
  }
}
