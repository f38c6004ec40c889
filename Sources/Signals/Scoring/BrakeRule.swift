/// The brake flag: evidence that a technology is being stopped, whatever its ring.
package enum BrakeRule {
  /// A plain word ("insolvency") in a fresh title of a trusted source, or two in summaries. In labelled
  /// texts no false alarm came so far, and two stops in three did; the figure is ours.
  static let threshold = 2_000

  package static func applies(to proposal: RingProposal) -> Bool {
    proposal.brake.reduce(0) { $0 + $1.points } >= threshold
  }
}
