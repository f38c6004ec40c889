import Pages
import Signals
import Text

extension Digest {
  /// More signals of one topic are counted, so that mail programs show the whole mail.
  private static let mostEntries = 5

  /// The digest as one HTML mail.
  package var mail: [UInt8] {
    MailPage(
      Mail(
        language: words.language, title: title,
        subtitle: words.days.filled(["from": "\(first)", "to": "\(last)"]),
        nothing: topics.isEmpty ? words.noNewSignal : nil,
        sections: [topicSection, proposalSection, decisionSection, leadSection, feedSection],
        footer: words.footer, color: color)
    ).html()
  }

  private var topicSection: Mail.Section {
    let count = topics.reduce(0) { $0 + $1.entries.count }
    return Mail.Section(
      "\(words.newSignals) (\(count))",
      groups: topics.map { topic in
        let left = topic.entries.count - Digest.mostEntries
        return Mail.Group(
          heading: topic.name, mark: topic.ring,
          entries: topic.entries.prefix(Digest.mostEntries).map(entry),
          rest: left > 0 ? words.more.filled(["count": "\(left)"]) : nil)
      })
  }

  private func entry(_ entry: InboxEntry) -> Mail.Entry {
    var source = "\(entry.source), \(entry.date)"
    if !entry.copies.isEmpty { source += ". \(words.alsoIn(entry.copies.count))" }
    return Mail.Entry(
      PlainText.excerpt(of: entry.title), link: entry.link, text: entry.excerpt, source: source)
  }

  private var proposalSection: Mail.Section {
    Mail.Section(
      words.proposed,
      entries: proposals.map { part in
        let before = part.placed.map { " (\(words.before.filled(["from": $0])))" } ?? ""
        return Mail.Entry(
          part.name, link: part.best.link, mark: part.ring + before,
          text: part.quote.map { "“\($0)”" } ?? PlainText.excerpt(of: part.best.title),
          source: "\(words.trust(part)); "
            + "\(part.best.source), \(part.best.date)")
      })
  }

  private var decisionSection: Mail.Section {
    Mail.Section(
      words.decided,
      entries: decisions.map { part in
        let before = part.before.map { " (\(words.before.filled(["from": $0])))" } ?? ""
        return Mail.Entry(
          part.name, mark: part.ring + before, text: part.why,
          source: words.decidedBy.filled(["who": part.who, "date": "\(part.date)"]))
      })
  }

  private var leadSection: Mail.Section {
    Mail.Section(
      words.partners,
      entries: leads.map { lead in
        Mail.Entry(lead.what, mark: lead.kind, text: lead.who.joined(separator: " · "))
      })
  }

  private var feedSection: Mail.Section {
    Mail.Section(
      words.quietFeeds,
      entries: feeds.map { Mail.Entry($0.title, text: words.state(of: $0)) })
  }
}
