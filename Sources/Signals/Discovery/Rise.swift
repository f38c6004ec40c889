/// How much a term rose, in figures from which its score can be worked out again.
///
/// A term has one vote from each source in each week, however often the source said it. So its
/// share is that of the source weeks, a source in a week in which it published something in the
/// language, and a feed that talks more than others weighs no more.
package struct Rise: Equatable, Codable, Sendable {
  /// Signals of the recent weeks, without copies, and the sources they came from.
  package var signals: Int
  package var sources: Int
  package var recent: Votes
  /// All weeks of the window before the recent ones.
  package var background: Votes
  /// As many weeks as are recent, just before them; and once more as many before those.
  package var before: Votes
  package var earlier: Votes

  package init(
    signals: Int, sources: Int, recent: Votes, background: Votes, before: Votes, earlier: Votes
  ) {
    self.signals = signals
    self.sources = sources
    self.recent = recent
    self.background = background
    self.before = before
    self.earlier = earlier
  }

  /// Source weeks with the term, of all source weeks.
  package struct Votes: Equatable, Codable, Sendable {
    package var with: Int
    package var all: Int

    package init(_ with: Int = 0, of all: Int = 0) {
      self.with = with
      self.all = all
    }
  }
}

extension Rise {
  /// Whole thousandths: log-likelihood times acceleration.
  package var score: Int { logLikelihood * acceleration / 1000 }

  /// How surprising the recent share is, beside that of the background: the log-likelihood ratio
  /// G² of two binomial shares, in thousandths; nought where the share did not grow.
  ///
  /// Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
  /// Linguistics 19(1), 1993: unlike χ² it does not overrate rare words.
  package var logLikelihood: Int {
    guard recent.with * background.all > background.with * recent.all else { return 0 }
    let together = Votes(recent.with + background.with, of: recent.all + background.all)
    let ratio =
      2
      * (recent.likelihood(at: recent) + background.likelihood(at: background)
        - recent.likelihood(at: together) - background.likelihood(at: together))
    return Int((ratio * 1000).rounded())
  }

  /// Of a thousand words that do not rise one passes this by chance (χ², one degree of freedom), and
  /// feeds have thousands of words.
  package var mayBeChance: Bool { logLikelihood < 10_828 }

  /// Whether the growth itself grew, thousandths: 2·now / (now + before), with one more than the
  /// votes won over the recent weeks for now, and over the weeks before for before. It is 1,000
  /// where growth is steady, goes towards 2,000 where it set in just now, and towards nought where
  /// it is over.
  ///
  /// Bursts as acceleration follow He and Parker, "Topic Dynamics: an Alternative Model of 'Bursts'
  /// in Streams of Topics", KDD 2010; this bounded form is ours.
  package var acceleration: Int {
    let middle = before.scaled(to: recent.all, or: background)
    let first = earlier.scaled(to: recent.all, or: before.all == 0 ? background : before)
    let now = 1000 + max(0, recent.with * 1000 - middle)
    let then = 1000 + max(0, middle - first)
    return 2000 * now / (now + then)
  }
}

extension Rise.Votes {
  /// ln of the likelihood of these votes where the true share is that of others.
  fileprivate func likelihood(at share: Rise.Votes) -> Double {
    let without = share.all - share.with
    return Double(with) * Rise.Votes.logarithm(share.with, share.all)
      + Double(all - with) * Rise.Votes.logarithm(without, share.all)
  }

  /// ln(part / whole); nought for no part, which nothing is multiplied with.
  private static func logarithm(_ part: Int, _ whole: Int) -> Double {
    part == 0 ? 0 : Powers.logarithm(Double(part) / Double(whole))
  }

  /// What the share comes to in so many source weeks, in thousandths of a vote; weeks in which
  /// nobody said anything are taken to have been like others.
  fileprivate func scaled(to weeks: Int, or others: Rise.Votes) -> Int {
    let votes = all > 0 ? self : others
    return votes.all == 0 ? 0 : votes.with * 1000 * weeks / votes.all
  }
}
