import Feeds
import Files
package import Radars
package import Signals

/// A feed of a list, and where its bytes are.
package struct FeedEndpoint: Equatable, Sendable {
  package var source: Source
  package var language: String?
  /// Two small letters, where the list or the address tells it.
  package var country: String?
  /// Why robots.txt and reservations do not count for it.
  package var permission: String?
  package var location: Location

  package enum Location: Equatable, Sendable {
    case web(String)
    /// A full path inside the workspace.
    case file(String)
  }
}

extension Workbench {
  /// The feeds of a list feeds/NAME.opml.
  ///
  /// - Parameter base: where relative addresses are fetched from; without it they are files beside
  ///   the list.
  package func feedList(
    _ name: String, base: String? = nil
  ) throws(PipelineError) -> (feeds: [FeedEndpoint], problems: [Diagnostic]) {
    let file = workspace.feedListFile(name)
    guard Identifier.isValid(name), Disk.exists(workspace.path(file)) else {
      let guess = Spelling.nearest(to: name, among: workspace.feedListNames)
      throw PipelineError(
        .input, "there is no feed list '\(name)'",
        advice: guess.map { "did you mean '\($0)'?" }
          ?? "expected a file feeds/NAME.opml; there are: "
          + workspace.feedListNames.joined(separator: ", "))
    }
    let bytes = try doing { try Disk.read(workspace.path(file)) }
    let list: SubscriptionList
    do {
      list = try SubscriptionList(opml: bytes)
    } catch {
      throw PipelineError(.input, "\(file): \(error.message)")
    }
    return endpoints(of: list, file: file, base: base)
  }

  private func endpoints(
    of list: SubscriptionList, file: String, base: String?
  ) -> (feeds: [FeedEndpoint], problems: [Diagnostic]) {
    var feeds: [FeedEndpoint] = []
    var seen: Set<String> = []
    var problems = list.problems.map {
      Diagnostic(.warning, file: file, line: $0.line, column: $0.column, $0.message)
    }
    for subscription in list.subscriptions {
      let identity = subscription.address.withoutCredentials
      guard let location = location(of: subscription.address, base: base) else {
        problems.append(
          Diagnostic(
            .error, file: file,
            "'\(identity)' of '\(subscription.title)' is no feed address",
            advice: "use http://, https:// or a file name inside feeds/"))
        continue
      }
      if subscription.permission?.allSatisfy(\.isWhitespace) == true {
        problems.append(
          Diagnostic(
            .warning, file: file, "the permission of '\(subscription.title)' gives no reason",
            advice: "write what was agreed, with whom and when; until then it does not count"))
      }
      guard seen.insert(identity).inserted else { continue }
      feeds.append(
        FeedEndpoint(
          source: Source(
            id: identity,
            title: subscription.title == subscription.address ? identity : subscription.title,
            sourceClass: Workbench.sourceClass(of: subscription.category)),
          language: subscription.language,
          country: SourceCountry.code(
            category: subscription.category,
            addresses: [identity] + [subscription.homePage].compactMap { $0 }),
          permission: subscription.permission.flatMap { text in
            text.allSatisfy(\.isWhitespace) ? nil : text
          }, location: location))
    }
    return (feeds, problems)
  }

  private func location(of address: String, base: String?) -> FeedEndpoint.Location? {
    let lowered = address.lowercased()
    if lowered.hasPrefix("http://") || lowered.hasPrefix("https://") { return .web(address) }
    guard Workbench.isPlainRelative(address) else { return nil }
    guard let base else { return .file(workspace.path("feeds/\(address)")) }
    return .web((base.hasSuffix("/") ? base : base + "/") + address)
  }

  /// A name that stays inside its folder: no scheme, no root, no way up.
  static func isPlainRelative(_ address: String) -> Bool {
    !address.isEmpty && !address.hasPrefix("/") && !address.contains("\\")
      && !address.contains(":") && !address.unicodeScalars.contains { $0.value < 0x20 }
      && !address.split(separator: "/", omittingEmptySubsequences: false)
        .contains { $0 == ".." || $0 == "." || $0.isEmpty }
  }

  /// `/class/research` among the categories of an outline; news where none is named.
  private static func sourceClass(of category: String?) -> SourceClass {
    for part in (category ?? "").split(separator: ",") {
      let path = part.split(separator: "/").map { $0.trimmed }
      if path.count == 2, path[0] == "class", let known = SourceClass(rawValue: path[1]) {
        return known
      }
    }
    return .news
  }
}

extension String {
  /// The address without user and password: they belong to the request, not to the feed's name,
  /// which goes into reports and editions.
  var withoutCredentials: String {
    AddressCredentials.removed(from: self)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return String(self[start..<end])
  }
}
