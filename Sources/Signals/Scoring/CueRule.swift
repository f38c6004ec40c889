import Text

/// A cue counts for a ring only near a keyword of the topic.
///
/// Near is the same sentence, or at most 25 words away. Where cues overlap, the longest counts
/// ("pilot plant", not also "pilot"); a cue inside the topic's own keyword ("pilot fermenter") says
/// nothing about maturity.
enum CueRule {
  /// The cues near `keywords`, each cue once, at its best place; of a signal that people promoted
  /// all cues, also far from any keyword.
  static func cues(
    _ cues: [Finding], near keywords: [Finding], promoted: Bool = false, in text: SignalText
  ) -> [NearCue] {
    var best: [Int: NearCue] = [:]
    for cue in OverlapRule.longest(cues) {
      guard !keywords.contains(where: { $0.words.overlaps(cue.words) }),
        text.field(of: cue.words.lowerBound) != .categories
      else { continue }
      let keyword = nearest(to: cue, among: keywords, in: text)
      guard keyword != nil || promoted else { continue }
      let found = NearCue(
        cue: cue, keyword: keyword, field: text.field(of: cue.words.lowerBound))
      if let known = best[cue.keyword], known.field.weight >= found.field.weight { continue }
      best[cue.keyword] = found
    }
    return best.values.sorted { $0.cue.words.lowerBound < $1.cue.words.lowerBound }
  }

  private static func nearest(
    to cue: Finding, among keywords: [Finding], in text: SignalText
  ) -> Finding? {
    keywords
      .filter { isNear($0, cue, in: text) }
      .min {
        Nearness.distance($0.words, cue.words) < Nearness.distance($1.words, cue.words)
      }
  }

  private static func isNear(_ keyword: Finding, _ cue: Finding, in text: SignalText) -> Bool {
    text.field(of: keyword.words.lowerBound) != .categories
      && Nearness.areNear(keyword.words, cue.words, in: text)
  }
}

/// A cue with the topic's keyword that stands nearest.
struct NearCue: Sendable {
  var cue: Finding
  /// Nil where people made the signal evidence of the topic, so that no keyword is needed.
  var keyword: Finding?
  var field: Field
}
