import Files
package import Radars
import Signals
import Text

extension Workbench {
  /// All problems in radars, packs, decisions, editions and feed lists; one pack's problems once.
  package func check(_ radars: [String] = []) throws(PipelineError) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for id in radars.isEmpty ? workspace.radarIDs : radars {
      let (radar, found) = try doing { try workspace.radar(id) }
      problems += found
      if let radar {
        problems += missingFeedLists(of: radar)
        problems += KeywordCheck.problems(radar.scoringModel).map {
          $0.diagnostic(file: workspace.radarFile(id))
        }
      }
      problems += decisionProblems(id) + editionProblems(id)
      if let radar { problems += try lostPairs(of: radar) }
    }
    if radars.isEmpty { problems += otherPackProblems() + feedListProblems() }
    var seen: Set<String> = []
    return problems.filter { seen.insert($0.description).inserted }
  }

  private func missingFeedLists(of radar: Radar) -> [Diagnostic] {
    radar.feeds.filter { !workspace.feedListNames.contains($0) }.map { name in
      Diagnostic(
        .error, file: workspace.radarFile(radar.id), "there is no feed list '\(name)'",
        advice: "expected a file \(workspace.feedListFile(name))")
    }
  }

  private func decisionProblems(_ id: String) -> [Diagnostic] {
    let file = workspace.decisionsFile(id)
    guard Disk.exists(workspace.path(file)) else { return [] }
    do throws(FilesError) {
      return DecisionFile.read(try Disk.text(workspace.path(file)), file: file).problems
    } catch {
      return [Diagnostic(.error, file: file, error.message)]
    }
  }

  /// Pairs of a transfer radar whose offer or need is not in radar.yaml any more: no radar shows them.
  private func lostPairs(of radar: Radar) throws(PipelineError) -> [Diagnostic] {
    guard radar.kind == .transfer, decisionProblems(radar.id).isEmpty else { return [] }
    let lost = try ledger(radar.id, until: now.day).pairs.filter { pair in
      radar.exchange(pair.offer, \.offers) == nil || radar.exchange(pair.need, \.needs) == nil
    }
    return lost.sorted { $0.id < $1.id }.map { pair in
      Diagnostic(
        .warning, file: workspace.decisionsFile(radar.id),
        "the pair '\(pair.id)' names an offer or need that \(workspace.radarFile(radar.id)) does "
          + "not have",
        advice: "give it that id again, or end the pair: scout pair \(radar.id) \(pair.offer) "
          + "\(pair.need) --end --why \"…\"")
    }
  }

  private func editionProblems(_ id: String) -> [Diagnostic] {
    workspace.editionDates(of: id).compactMap { date -> Diagnostic? in
      let file = workspace.editionFile(id, date: date)
      do throws(FilesError) {
        _ = try EditionFile.read(try Disk.read(workspace.path(file)), file: file)
        return nil
      } catch {
        return Diagnostic(.error, file: file, error.message)
      }
    }
  }

  private func otherPackProblems() -> [Diagnostic] {
    workspace.packNames.flatMap { name -> [Diagnostic] in
      guard let (file, text) = workspace.packText(name) else {
        return [Diagnostic(.error, file: workspace.packFile(name), "it cannot be read as text")]
      }
      return Pack.read(text, file: file).problems
    }
  }

  private func feedListProblems() -> [Diagnostic] {
    workspace.feedListNames.flatMap { name -> [Diagnostic] in
      do throws(PipelineError) {
        return try feedList(name).problems
      } catch {
        return [Diagnostic(.error, file: workspace.feedListFile(name), error.message)]
      }
    }
  }
}
