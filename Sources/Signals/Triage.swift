/// What people said of signals and hits, as far as scoring needs it.
package struct Triage: Equatable, Sendable {
  /// Topics that people said a signal is not about; nil in the set means the whole signal.
  package var dismissed: [String: Set<String?>]
  /// Topics that people made a signal evidence of.
  package var promoted: [String: Set<String>]

  package init(dismissed: [String: Set<String?>] = [:], promoted: [String: Set<String>] = [:]) {
    self.dismissed = dismissed
    self.promoted = promoted
  }

  /// The ids of all signals that something was said of.
  var signals: Set<String> { Set(dismissed.keys).union(promoted.keys) }

  /// What was said of a copy holds for the signal that stands for it, so that an earlier copy which
  /// is found later does not undo a decision.
  func joined(_ originals: [String: String]) -> Triage {
    var joined = self
    for (copy, topics) in dismissed {
      if let original = originals[copy] {
        joined.dismissed[original, default: []].formUnion(topics)
      }
    }
    for (copy, topics) in promoted {
      if let original = originals[copy] {
        joined.promoted[original, default: []].formUnion(topics)
      }
    }
    return joined
  }

  func dismisses(_ signal: String, for topic: String) -> Bool {
    guard let topics = dismissed[signal] else { return false }
    return topics.contains(nil) || topics.contains(topic)
  }
}
