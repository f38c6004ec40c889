import Drawing
import Radars
import Text

extension Samples {
  /// Three clusters whose radars share two topics of three.
  static var threeClusters: Comparison { clusters(3, topics: 34) }

  static func clusters(_ count: Int, topics: Int) -> Comparison {
    let names = [
      "Example Food Cluster", "Exempel Sjöfart", "Esimerkki Energia", "Beispiel Holzcluster",
      "Pavyzdys Fotonika",
    ]
    let all = food.flatMap { $0 }
    let rows = (0..<topics).map { index in
      let name = index < all.count ? all[index * 7 % all.count] : "Topic number \(index)"
      return row(name, index, radars: count)
    }
    let radars = (0..<count).map { radar in
      edition(names[radar % names.count], number: radar, rows)
    }
    return Comparison(
      radars: radars, frame: quadrants, rings: rings,
      rows: rows.sorted { ($1.spread, $0.topic) < ($0.spread, $1.topic) })
  }

  private static func row(_ name: String, _ index: Int, radars: Int) -> Comparison.Row {
    let places = (0..<radars).map { radar -> Int? in
      if index % 3 == 2, radar != index % radars { return nil }
      return (index * 5 + radar * (index % 4)) % rings.count
    }
    let known = places.compactMap { $0 }
    let quadrant = food.firstIndex { $0.contains(name) } ?? index % 4
    let own = places.indices.map { index % 11 == 4 && $0 == 1 ? quadrants[3].name : nil }
    return Comparison.Row(
      topic: slug(name), own: places.map { $0.map { _ in slug(name) } },
      name: LocalizedText(name), quadrant: quadrants[quadrant].id,
      cells: places.map { $0.map { rings[$0].id } },
      spread: (known.max() ?? 0) - (known.min() ?? 0), ownQuadrants: own)
  }

  private static func edition(
    _ cluster: String, number: Int, _ rows: [Comparison.Row]
  ) -> Edition {
    let blips = rows.enumerated().compactMap { index, row in
      row.cells[number].map { ring in
        blip(
          row.name.text(in: "en"), quadrant: row.quadrant, ring: ring,
          placed: (index + number) % 3 > 0, thin: index % 6 == 1)
      }
    }
    return Edition(
      frame: frame(id: "cluster-\(number)", cluster: cluster), date: date.adding(days: number * 7),
      frozen: number != 1, blips: blips)
  }
}
