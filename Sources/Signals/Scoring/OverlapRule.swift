/// Words of a text count once: of keywords that share words the longest counts, of equally long ones
/// the one with more letters, then the heaviest, then the first in the list.
///
/// So "pilot plant" is not also "pilot", and "protein", which stands in the English and the Swedish
/// list of a topic, is one keyword and not two. Beginnings ("politi*") are no words: they count
/// beside whole words and beside each other, since `learn` weighs them all together.
enum OverlapRule {
  static func longest(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    var kept: [Finding] = []
    for finding in findings.sorted(by: goesFirst)
    where finding.isBeginning
      || !kept.contains(where: { !$0.isBeginning && $0.words.overlaps(finding.words) })
    {
      kept.append(finding)
    }
    return kept
  }

  private static func goesFirst(_ left: Finding, _ right: Finding) -> Bool {
    if left.words.count != right.words.count { return left.words.count > right.words.count }
    if left.words.lowerBound != right.words.lowerBound {
      return left.words.lowerBound < right.words.lowerBound
    }
    if left.letters != right.letters { return left.letters > right.letters }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.keyword < right.keyword
  }
}
