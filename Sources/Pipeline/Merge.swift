import Drawing
import Files
package import Radars
package import Text

extension Workbench {
  /// The joint edition of radars of the workspace or edition files, with the places of its marks.
  ///
  /// Refused where two editions are of one cluster's radar: its ring would count twice.
  /// - Parameters:
  ///   - id: of the joint radar.
  ///   - title: in the first radar's language; else that it is a joint radar.
  ///   - day: of the joint edition; else that of the newest edition.
  package func merge(
    _ names: [String], id: String = "joint", title: String? = nil, on day: Day? = nil
  ) throws(PipelineError) -> Merge {
    guard Identifier.isValid(id) else {
      throw PipelineError(
        .input, "--id is '\(id)', which is not an id of small letters, digits and hyphens")
    }
    return Merge(try compare(names).ofDifferentClusters(), id: id, title: title, on: day)
  }
}

/// A joint edition, and what is to be said of it.
package struct Merge: Sendable {
  package var edition: Edition

  init(_ comparison: Comparison, id: String, title: String?, on day: Day?) {
    let language = comparison.radars[0].frame.languages.first ?? "en"
    let joint = Edition(
      merging: comparison, id: id, title: title.map { LocalizedText($0, language: language) },
      date: day ?? comparison.radars.map(\.date).max()!)
    edition = RadarPicture(joint, options: PictureOptions()).placed
  }

  /// How the rings came about, what most agree on, and what one cluster alone brought.
  package var lines: [String] {
    let shares = edition.blips.map { $0.byCluster ?? [] }
    let shared = shares.filter { $0.count > 1 }
    let agreed = shared.count { Set($0.map(\.ring)).count == 1 }
    let decided = edition.blips.count { $0.placement != nil }
    let clusters = edition.joint?.clusters ?? []
    var lines = [
      "\(edition.blips.count) topics of \(clusters.count) clusters: \(shared.count) shared, "
        + "\(agreed) of these in the same ring everywhere",
      "each stands in the middle one of its clusters' rings; of two in the middle, in the outer one; "
        + "the clusters' own rings and reasons are kept beside it",
      "\(decided) in a ring where every cluster's people placed it; the others are proposals",
    ]
    for cluster in clusters {
      let own = shares.filter { $0.count == 1 && $0[0].cluster == cluster.key }.count
      if own > 0 { lines.append("only \(cluster.frame.cluster.name) has \(own) of them") }
    }
    return lines
  }
}

extension Comparison {
  /// Itself, if no cluster's radar is in it twice.
  func ofDifferentClusters() throws(PipelineError) -> Comparison {
    for (index, edition) in radars.enumerated() {
      let isTwice = radars[..<index].contains {
        $0.frame.id == edition.frame.id && $0.frame.cluster.name == edition.frame.cluster.name
      }
      if isTwice {
        throw PipelineError(
          .input,
          "the radar '\(edition.frame.id)' of \(edition.frame.cluster.name) is named twice, and its "
            + "rings would count twice",
          advice: "name one edition of each cluster; `scout compare` and `scout trail` put several "
            + "dates side by side")
      }
    }
    return self
  }
}
