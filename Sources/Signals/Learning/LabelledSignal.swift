/// A signal of which people said what it is about.
package struct LabelledSignal: Sendable {
  package var signal: Signal
  /// The id of a topic or quadrant; nil where people said that it is about none of them.
  package var label: String?
  /// What must stay together when some are put aside for a test, such as translations of one text.
  package var group: String

  package init(_ signal: Signal, label: String?, group: String? = nil) {
    self.signal = signal
    self.label = label
    self.group = group ?? signal.id
  }
}
