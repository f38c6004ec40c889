import Feeds

/// What an import did with each feed.
package struct FeedImport: Equatable, Encodable, Sendable {
  package var list: String
  /// The list's file, relative to the workspace.
  package var file: String
  package var isNew: Bool
  package var added: [Line] = []
  /// Feeds that the list had before, or that come twice.
  package var present: [Line] = []
  package var refused: [Line] = []
  /// What was broken in the imported document and had to be mended.
  package var repairs: [String] = []
  /// How many permissions to set robots.txt aside were not taken over.
  package var permissionsLeftOut = 0
  /// The radars that read the list.
  package var readBy: [String]

  package init(list: String, file: String, isNew: Bool, readBy: [String]) {
    self.list = list
    self.file = file
    self.isNew = isNew
    self.readBy = readBy
  }

  package struct Line: Equatable, Encodable, Sendable {
    package var title: String
    /// Without user name and password.
    package var address: String
    /// The folders around it, outermost first.
    package var folders: [String] = []
    /// Why it was refused.
    package var reason: String?
    /// Other lists of the workspace that have it.
    package var alsoIn: [String] = []
    /// Where its outline stands in the imported document.
    var place = 0

    private enum CodingKeys: String, CodingKey {
      case title
      case address
      case folders
      case reason
      case alsoIn
    }
  }

  /// Whether a person should read the report.
  package var needsALook: Bool { !refused.isEmpty || !repairs.isEmpty || permissionsLeftOut > 0 }
}

extension FeedImport.Line {
  init(_ subscription: Subscription, place: Int, alsoIn: [String]) {
    let address = subscription.address.withoutCredentials
    self.init(
      title: subscription.title == subscription.address ? address : subscription.title,
      address: address, folders: subscription.folders, alsoIn: alsoIn, place: place)
  }
}

extension FeedImport.Line {
  /// Title and address, or the address alone where it has no title of its own.
  fileprivate var name: String {
    title.isEmpty || title == address ? address : "\(title) (\(address))"
  }
}

extension FeedImport {
  mutating func refuse(_ feed: ListedFeed) {
    let address = feed.subscription?.address ?? feed.refusedAddress ?? ""
    let isFile = feed.subscription != nil
    let reason =
      address.isEmpty
      ? "it has no address"
      : isFile
        ? "this is a file beside the list that it came from, not a web address"
        : "this is no web address: those begin with https:// or http://"
    refused.append(
      Line(
        title: feed.title, address: address.withoutCredentials,
        reason: reason + (isNew ? "; its line stays in the list, strike it" : "")))
  }

  /// Lines of a plain text that are no addresses.
  mutating func refuse(_ lines: [String]) {
    refused += lines.map { line in
      Line(
        title: "", address: line.withoutCredentials,
        reason: "this line is no web address: those begin with https:// or http://")
    }
  }
}

extension FeedImport {
  /// The report as people read it on a terminal.
  package var text: String {
    ([summary] + addedLines + refusedLines + repairLines + permissionLines + [next]).joined(
      separator: "\n") + "\n"
  }

  private var summary: String {
    var parts = [added.isEmpty ? "nothing to add" : "\(feeds(added.count)) added"]
    if !present.isEmpty {
      parts.append("\(present.count) \(present.count == 1 ? "was" : "were") there already")
    }
    if !refused.isEmpty { parts.append("\(refused.count) refused") }
    return "\(file)\(isNew ? " (new)" : ""): \(parts.joined(separator: ", "))"
  }

  private var addedLines: [String] {
    added.map { line in
      let folder = line.folders.isEmpty ? "" : ", in \(line.folders.joined(separator: " / "))"
      let also =
        line.alsoIn.isEmpty ? "" : "; also in the list \(line.alsoIn.joined(separator: ", "))"
      return "  added     " + TerminalText.safe(line.name + folder + also)
    }
  }

  private var refusedLines: [String] {
    refused.map { line in
      "  refused   " + TerminalText.safe("\(line.name): \(line.reason ?? "")")
    }
  }

  private var repairLines: [String] {
    repairs.map { "  mended    " + TerminalText.safe($0) }
  }

  private var permissionLines: [String] {
    guard permissionsLeftOut > 0 else { return [] }
    let count = "\(permissionsLeftOut) permission\(permissionsLeftOut == 1 ? "" : "s")"
    return ["  left out  \(count): a publisher gave them to somebody else; write your own"]
  }

  private var next: String {
    if readBy.isEmpty {
      return "Next: no radar reads this list yet. Write \(list) under feeds: in a radar.yaml, "
        + "then run `scout scan`."
    }
    return added.isEmpty
      ? "Nothing was changed."
      : "Next: `scout scan \(readBy.joined(separator: " "))` fetches what is new."
  }

  private func feeds(_ count: Int) -> String { "\(count) feed\(count == 1 ? "" : "s")" }
}
