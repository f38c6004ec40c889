/// The brake flag: evidence that a technology is being stopped, whatever its ring.
package enum BrakeRule {
  /// One fresh word in a summary of a trusted source is enough. The figure is ours.
  static let threshold = 1_000

  package static func applies(to proposal: RingProposal) -> Bool {
    proposal.brake.reduce(0) { $0 + $1.points } >= threshold
  }
}
