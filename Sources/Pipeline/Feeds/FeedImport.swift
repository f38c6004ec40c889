import Feeds
import Files
import Radars
import Signals

extension Workbench {
  /// Takes the feeds of an OPML list, or of a text with one address a line, into a list of the
  /// workspace.
  ///
  /// A list that is not there yet becomes what is imported, as it is. Into one that is there go the
  /// outlines of feeds that it lacks, as they were written; all else in it stays byte for byte.
  ///
  /// - Parameters:
  ///   - file: what the bytes are called; the name of the list comes from it if `name` is nil.
  package func importFeeds(
    _ bytes: [UInt8], from file: String, into name: String? = nil
  ) throws(PipelineError) -> FeedImport {
    let name = try ListName.chosen(name, file: file)
    let lines = AddressLines(bytes)
    let read = try document(lines?.list ?? bytes, called: file)
    let (own, permissions) = read.withoutPermissions
    let source = permissions == 0 ? read : try document(own, called: file)
    let path = workspace.path(workspace.feedListFile(name))
    let old = Disk.exists(path) ? try doing { try Disk.read(path) } : nil
    let target = try old.map { bytes throws(PipelineError) in try editable(bytes, name) }
    var report = sorted(source.feeds, into: name, target: target)
    report.refuse(lines?.others ?? [])
    guard target != nil || !report.added.isEmpty else {
      throw PipelineError(
        .input, "\(file == "-" ? "the input" : file) names no feed that could be read",
        advice: "a feed is an outline with xmlUrl=\"https://…\"; nothing was changed")
    }
    let new = try merged(
      source, of: permissions == 0 ? lines?.list ?? bytes : own, report, into: target)
    report.repairs = permissions == 0 ? new.repairs : read.repairs.map(\.sentence)
    report.permissionsLeftOut = permissions
    if new.bytes != old { try doing { try Disk.write(new.bytes, to: path) } }
    return report
  }

  private func document(
    _ bytes: [UInt8], called file: String
  ) throws(PipelineError) -> OutlineDocument {
    do {
      return try OutlineDocument(mending: bytes)
    } catch {
      let isOther = error.reason == .notAFeed || error.reason == .webPage
      let message = isOther ? FeedError(.notSubscriptions).message : error.message
      throw PipelineError(
        .input, "\(file == "-" ? "the input" : file): \(message)",
        advice: "export your feeds as OPML from the program that has them, or write one address "
          + "a line; a single site goes with `scout feeds discover URL --add NAME`")
    }
  }

  private func editable(
    _ bytes: [UInt8], _ name: String
  ) throws(PipelineError) -> OutlineDocument {
    do {
      return try OutlineDocument(editing: bytes)
    } catch {
      throw refusal(error, name)
    }
  }

  /// A list that nobody can add to with certainty stays as it is.
  private func refusal(_ damage: OutlineDamage, _ name: String) -> PipelineError {
    let file = workspace.feedListFile(name)
    let place = damage.line.map { ":\($0)" } ?? ""
    return PipelineError(
      .input, "\(file)\(place): \(damage.message); nothing was changed",
      advice: "mend it in a text editor, or make a mended copy with `scout feeds import \(file) "
        + "--into \(name)-mended`")
  }

  /// The bytes of the list with what is added, and what had to be mended for it.
  private func merged(
    _ source: OutlineDocument, of bytes: [UInt8], _ report: FeedImport,
    into target: OutlineDocument?
  ) throws(PipelineError) -> (bytes: [UInt8], repairs: [String]) {
    guard let target else {
      let kept = try list(report.file) { () throws(FeedError) in
        try OutlineDocument.kept(bytes)
      }
      return (kept.bytes, kept.repairs.map(\.sentence))
    }
    do {
      let added = try target.adding(Set(report.added.map(\.place)), of: source)
      return (added, report.added.isEmpty ? [] : source.repairs.map(\.sentence))
    } catch {
      throw refusal(error, report.list)
    }
  }

  /// Each feed of the source where it belongs: new, there already, or refused.
  private func sorted(
    _ feeds: [ListedFeed], into name: String, target: OutlineDocument?
  ) -> FeedImport {
    var report = FeedImport(
      list: name, file: workspace.feedListFile(name), isNew: target == nil,
      readBy: radarsReading(name))
    let others = listsByAddress(except: name)
    var known = Set(
      (target?.subscriptions ?? []).map { Workbench.levelled($0.address) })
    for feed in feeds {
      guard let subscription = feed.subscription, subscription.address.isWebAddress else {
        report.refuse(feed)
        continue
      }
      let address = Workbench.levelled(subscription.address)
      let line = FeedImport.Line(
        subscription, place: feed.place, alsoIn: others[address] ?? [])
      if known.insert(address).inserted {
        report.added.append(line)
      } else {
        report.present.append(line)
      }
    }
    return report
  }
}

extension Workbench {
  /// What makes two addresses the same feed.
  private static func levelled(_ address: String) -> String {
    SignalIdentity.canonical(link: address.withoutCredentials)
  }

  /// The lists in which each address stands, levelled; lists that cannot be read hold none.
  private func listsByAddress(except name: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for other in workspace.feedListNames where other != name {
      guard let bytes = try? Disk.read(workspace.path(workspace.feedListFile(other))),
        let list = try? SubscriptionList(opml: bytes)
      else { continue }
      for address in Set(list.subscriptions.map { Workbench.levelled($0.address) }) {
        lists[address, default: []].append(other)
      }
    }
    return lists
  }

  /// The radars that name a list; those whose files are broken name none.
  func radarsReading(_ list: String) -> [String] {
    workspace.radarIDs.filter { id in
      (try? workspace.radar(id))?.radar?.feeds.contains(list) ?? false
    }
  }
}

extension Workbench {
  /// Runs a step on a list's text and turns its error into one of the pipeline.
  func list<Value>(
    _ file: String, _ step: () throws(FeedError) -> Value
  ) throws(PipelineError) -> Value {
    do {
      return try step()
    } catch {
      throw PipelineError(.input, "\(file): \(error.message)")
    }
  }
}

extension FeedProblem {
  fileprivate var sentence: String { "line \(line), column \(column): \(message)" }
}
