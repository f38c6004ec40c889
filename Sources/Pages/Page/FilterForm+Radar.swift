import Radars

extension FilterForm {
  /// What the topics of a radar can be asked for.
  init(_ content: PageContent) {
    let marks = content.words.marks
    let blips = content.topics.map(\.blip)
    self.init(
      controls: content.words.controls, count: blips.count,
      groups: [
        Group(
          "quadrant", marks.quadrant,
          content.frame.quadrants.map { ($0.id, content.line($0.name)) }, of: blips
        ) { [$0.quadrant] },
        Group(
          "ring", marks.ring, content.frame.rings.map { ($0.id, content.line($0.name)) }, of: blips
        ) { [$0.ring] },
        Group(
          "movement", marks.movement,
          Movement.Kind.allCases.map { ($0.rawValue, marks.name(of: $0)) }, of: blips
        ) { [$0.movement.kind.rawValue] },
        Group(
          "marks", marks.marks, TopicMark.allCases.map { ($0.rawValue, marks.name(of: $0)) },
          of: blips
        ) { $0.marks.map(\.rawValue) },
      ])
  }
}
