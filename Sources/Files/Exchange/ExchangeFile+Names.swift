extension ExchangeFile {
  /// The id of a radar that only its files' names tell of: what they have in common, without dates.
  package static func radarID(_ names: [String]) -> String {
    let bases = names.map { name in
      name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
    var common = bases.first ?? ""
    for base in bases.dropFirst() {
      while !base.hasPrefix(common) { common.removeLast() }
    }
    let words = common.split { !$0.isLetter && !$0.isNumber }
    let kept = words.filter { word in
      !(word.allSatisfy(\.isNumber) || ExchangeCells.day(inName: "\(word) 2000") != nil)
    }
    let id = ExchangeKey.slug(kept.joined(separator: " "))
    return kept.isEmpty || !Identifier.isValid(id) ? "imported" : id
  }
}
