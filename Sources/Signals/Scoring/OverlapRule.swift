/// Words of a text count once: of keywords that share words the longest counts, of equally long ones
/// the heaviest, then the first in the list.
///
/// So "pilot plant" is not also "pilot", and "protein", which stands in the English and the Swedish
/// list of a topic, is one keyword and not two.
enum OverlapRule {
  /// - Parameter keywords: what the findings name by number.
  static func longest(_ findings: [Finding], keywords: [Keyword]) -> [Finding] {
    let order = findings.sorted { left, right in
      let (a, b) = (keywords[left.keyword].weight, keywords[right.keyword].weight)
      if left.words.count != right.words.count { return left.words.count > right.words.count }
      if left.words.lowerBound != right.words.lowerBound {
        return left.words.lowerBound < right.words.lowerBound
      }
      return a == b ? left.keyword < right.keyword : a > b
    }
    var kept: [Finding] = []
    for finding in order where !kept.contains(where: { $0.words.overlaps(finding.words) }) {
      kept.append(finding)
    }
    return kept
  }
}
