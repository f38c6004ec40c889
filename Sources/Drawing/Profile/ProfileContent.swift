import Radars
import Signals
import Text

/// What a page about one topic says, before any paper.
struct ProfileContent: Sendable {
  var profile: TopicProfile
  var board: BoardContent
  var words: ProfileWords

  init(_ profile: TopicProfile, _ options: PictureOptions) {
    self.profile = profile
    board = BoardContent(profile.edition, options)
    words = ProfileWords.of(board.languages.first ?? "en")
  }

  var name: String { board.name(profile.card) }
  var frame: RadarFrame { profile.edition.frame }

  /// The ring in one word, or that there is none.
  var ring: String {
    profile.blip.map { board.ring($0.ring) } ?? board.radarWords.unplaced
  }

  /// Who decided, when and why; else how sure the proposal is; else why there is none.
  var reasons: [String] {
    if let placement = profile.blip?.placement {
      let decided = "\(words.placedBy): \(placement.who), \(placement.when.day)"
      return [decided] + (said(placement.why).map { ["“\($0)”"] } ?? []) + confidence
    }
    if profile.blip != nil { return [board.radarWords.proposal] + confidence }
    switch profile.unplaced?.reason {
    case .noSignal: return [board.radarWords.noSignal]
    case .noCue: return [board.radarWords.noCue]
    case .split: return [board.radarWords.split] + confidence
    case nil: return []
    }
  }

  private var confidence: [String] {
    guard let proposal = profile.proposal, let ring = proposal.ring else { return [] }
    let figures =
      "\(words.confidence): \(proposal.confidence / 10) % · \(words.sources): \(proposal.sources)"
    return [profile.blip?.ring == ring ? figures : "scout: \(board.ring(ring)) · \(figures)"]
  }

  /// Innermost first, and which one it stands in.
  var rings: [(name: String, isHere: Bool)] {
    frame.rings.map { (board.text($0.name), $0.id == profile.blip?.ring) }
  }

  /// A movement in words: what, to which ring, when.
  func words(of step: TopicProfile.Step) -> String {
    let radar = board.radarWords
    let kind = radar.movements.first { $0.0 == step.movement }?.1 ?? radar.removed
    return "\(step.date) · \(kind): \(board.ring(step.ring))"
  }

  /// A person's words, unless there are none.
  func said(_ text: String?) -> String? {
    text.map { PlainText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The state of the card, line by line.
  var state: [String] {
    let card = profile.card
    let words = board.words
    var lines = [words.name(of: card.column) + " · " + words.days(age)]
    if let owner = said(card.owner) {
      lines.append("\(words.owner): \(owner)")
    } else {
      lines.append("\(words.owner): \(words.noOwner)")
    }
    if let next = said(card.nextStep) {
      lines.append("\(words.next): \(next)" + (card.nextStepDate.map { ", \(due($0))" } ?? ""))
    } else {
      lines.append("\(words.next): \(words.noNext)")
    }
    if let need = said(card.need) { lines.append("\(words.need): \(need)") }
    if let barriers = said(card.barriers) { lines.append("\(words.barriers): \(barriers)") }
    if let until = card.parkedUntil { lines.append("\(words.until): \(until)") }
    if let why = said(card.why) { lines.append("\(words.why): \(why)") }
    return lines
  }

  private func due(_ date: Day) -> String {
    date < profile.edition.date ? "\(date), \(board.words.overdue)" : "\(date)"
  }

  private var age: Int { max(0, profile.edition.date.number - profile.card.since.number) }

  /// Readiness and impact, where people rated them.
  var ratings: String {
    [
      profile.card.trl.map { "TRL \($0)" },
      profile.blip?.impact.map { "\(words.impact): \($0)/5" },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// What speaks for the ring it stands in, for another ring, and against it; without a ring all
  /// that speaks for any stands first. What one signal says twice in the same words is said once.
  var pieces: (here: [Evidence], elsewhere: [Evidence], against: [Evidence]) {
    guard let proposal = profile.proposal else { return ([], [], []) }
    let rings = ProfileContent.once(proposal.evidence + proposal.counterEvidence)
    let brake = ProfileContent.once(proposal.brake)
    guard let here = profile.blip?.ring else { return (rings, [], brake) }
    return (rings.filter { $0.ring == here }, rings.filter { $0.ring != here }, brake)
  }

  private static func once(_ pieces: [Evidence]) -> [Evidence] {
    var seen: Set<[String]> = []
    return pieces.filter { seen.insert([$0.signal, $0.ring ?? "", $0.quote]).inserted }
  }
}
