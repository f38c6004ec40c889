/// A letter or two for each cluster, none like another.
enum ClusterInitials {
  /// - Parameter names: what the clusters are called, as far as it sets them apart.
  static func of(_ names: [String]) -> [String] {
    let letters = names.map { name in
      name.uppercased().unicodeScalars.filter { $0.properties.isAlphabetic || isFigure($0) }
        .map(String.init)
    }
    var initials = letters.map { $0.first ?? "•" }
    for index in initials.indices where initials.count(where: { $0 == initials[index] }) > 1 {
      // Two letters where the first is not enough, then a figure.
      let first = letters[index].first ?? "•"
      let others = initials.indices.filter { $0 != index }.map { initials[$0] }
      let choices =
        letters[index].dropFirst().map { first + $0.lowercased() }
        + (1...99).map { "\(first)\($0)" }
      initials[index] = choices.first { !others.contains($0) } ?? first
    }
    return initials
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
