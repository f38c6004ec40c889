/// A mail to members as values: sections of short entries, each text still as it came from outside.
package struct Mail: Equatable, Sendable {
  /// The code of its language.
  package var language: String
  package var title: String
  /// Below the title, such as the days it is about.
  package var subtitle: String
  /// What stands before the sections where nothing is new.
  package var nothing: String?
  package var sections: [Section]
  package var footer: String
  /// `#rrggbb`, of a line at its top.
  package var color: String?

  package init(
    language: String, title: String, subtitle: String, nothing: String?, sections: [Section],
    footer: String, color: String? = nil
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.nothing = nothing
    self.sections = sections
    self.footer = footer
    self.color = color
  }

  package struct Section: Equatable, Sendable {
    package var heading: String
    package var groups: [Group]

    package init(_ heading: String, groups: [Group]) {
      self.heading = heading
      self.groups = groups
    }

    /// Entries without a heading of their own.
    package init(_ heading: String, entries: [Entry]) {
      self.init(heading, groups: [Group(heading: nil, mark: nil, entries: entries)])
    }
  }

  /// Entries about one thing.
  package struct Group: Equatable, Sendable {
    package var heading: String?
    /// Beside the heading, such as the ring.
    package var mark: String?
    package var entries: [Entry]
    /// What is left out.
    package var rest: String?

    package init(heading: String?, mark: String?, entries: [Entry], rest: String? = nil) {
      self.heading = heading
      self.mark = mark
      self.entries = entries
      self.rest = rest
    }
  }

  package struct Entry: Equatable, Sendable {
    package var title: String
    /// Where the title leads; only web pages are linked.
    package var link: String?
    /// Beside the title, such as the ring.
    package var mark: String?
    /// The lines below it.
    package var text: String?
    /// Where it is from, in small letters.
    package var source: String?

    package init(
      _ title: String, link: String? = nil, mark: String? = nil, text: String? = nil,
      source: String? = nil
    ) {
      self.title = title
      self.link = link
      self.mark = mark
      self.text = text
      self.source = source
    }
  }
}
