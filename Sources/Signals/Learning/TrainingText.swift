/// A labelled signal as a fit sees it.
struct TrainingText: Sendable {
  var text: SignalText
  var language: String?
  /// The number of its class; the number of classes where it belongs to none.
  var label: Int
  /// Points that each class has already, before its own words; none where there are none.
  var points: [Int] = []
}
