/// Joins the texts whose word sets overlap enough and whose dates are near, over any number of days.
///
/// The days are cut into pieces as long as copies may be apart, and two pieces that follow one
/// another are searched together: so the time grows with the texts, and not with their square, as
/// the years go by.
struct CopyHunt: Sendable {
  /// The day of each text, in order.
  private let days: [Int]
  private let words: RareWords
  private let workers: Workers
  private let textsAtOnce: Int

  private static let mostDoubtful = 1 << 12

  /// - Parameter days: of each text, in order.
  init(
    _ sets: consuming WordSets, days: [Int], _ workers: Workers = .one,
    textsAtOnce: Int = CopySearch.mostTexts
  ) {
    self.days = days
    self.workers = workers
    self.textsAtOnce = textsAtOnce
    words = RareWords(consume sets)
  }

  /// - Parameters:
  ///   - groups: the texts by their place in the order of dates.
  ///   - confirm: reads two texts again and says whether they are copies.
  func join<Failure: Error>(
    _ groups: inout Groups, confirm: (Int, Int) throws(Failure) -> Bool
  ) throws(Failure) {
    guard let first = days.first, let last = days.last else { return }
    let pieces = (last - first) / NearDuplicates.daysApart + 1
    for piece in 0..<max(1, pieces - 1) {
      let texts = texts(in: piece)
      for start in stride(from: 0, to: texts.count, by: textsAtOnce) {
        try search(texts, from: start, piece, &groups, confirm)
      }
    }
  }
}

extension CopyHunt {
  /// What one worker found.
  private struct Share: Sendable {
    /// The place of the text that is to be looked at next.
    var next: Int
    var copies: [(Int, Int)] = []
    /// Pairs that may be copies, as far as can be told without reading them again.
    var doubtful: [(Int, Int)] = []
  }

  private func piece(of text: Int) -> Int {
    (days[text] - days[0]) / NearDuplicates.daysApart
  }

  /// The texts of a piece and the next one, the smallest first.
  private func texts(in piece: Int) -> [Int] {
    days.indices.filter { text in
      words.sets.size(of: text) >= NearDuplicates.fewestWords
        && (piece...piece + 1).contains(self.piece(of: text))
    }.sorted { (words.sets.size(of: $0), $0) < (words.sets.size(of: $1), $1) }
  }

  /// Compares some of the texts, those from `start` on, with themselves and all larger ones.
  private func search<Failure: Error>(
    _ texts: [Int], from start: Int, _ piece: Int, _ groups: inout Groups,
    _ confirm: (Int, Int) throws(Failure) -> Bool
  ) throws(Failure) {
    let search = CopySearch(texts[start..<min(start + textsAtOnce, texts.count)], words)
    // Pairs within the first piece were found together with the one before it.
    let pass = Pass(texts: texts, search: search, knownPiece: piece > 0 ? piece : nil)
    try run(pass, from: start, &groups, confirm)
  }

  /// Some texts that are to be compared with those of a search.
  private struct Pass: Sendable {
    var texts: [Int]
    var search: CopySearch
    /// Pairs within this one were compared before.
    var knownPiece: Int?
  }

  private func run<Failure: Error>(
    _ pass: Pass, from start: Int, _ groups: inout Groups,
    _ confirm: (Int, Int) throws(Failure) -> Bool
  ) throws(Failure) {
    var next = (0..<workers.count).map { start + $0 }
    while next.contains(where: { $0 < pass.texts.count }) {
      let (places, known) = (next, groups)
      let shares = workers.results { number in share(of: pass, from: places[number], known) }
      for (text, other) in shares.flatMap(\.copies) { groups.join(text, other) }
      for (text, other) in shares.flatMap(\.doubtful)
      where groups.first(of: text) != groups.first(of: other) {
        if try confirm(text, other) { groups.join(text, other) }
      }
      next = shares.map(\.next)
    }
  }

  /// One worker's share of the texts; ends early where much is doubtful, since what is confirmed
  /// then saves others from being looked at.
  private func share(of pass: Pass, from first: Int, _ groups: Groups) -> Share {
    var share = Share(next: first)
    var (search, groups, judge) = (pass.search, groups, CopyJudge())
    while share.next < pass.texts.count, share.doubtful.count < CopyHunt.mostDoubtful {
      let text = pass.texts[share.next]
      let isKnown = piece(of: text) == pass.knownPiece
      search.search(text, at: share.next, &groups) { other, groups in
        guard abs(days[text] - days[other]) <= NearDuplicates.daysApart,
          !(isKnown && piece(of: other) == pass.knownPiece),
          groups.first(of: text) != groups.first(of: other)
        else { return }
        switch judge.verdict(text, other, in: words.sets) {
        case .other: break
        case .perhaps: share.doubtful.append((text, other))
        case .copy:
          share.copies.append((text, other))
          groups.join(text, other)
        }
      }
      share.next += workers.count
    }
    return share
  }
}
