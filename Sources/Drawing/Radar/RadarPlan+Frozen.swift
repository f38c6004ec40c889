import Radars

/// What an edition keeps of a plan.
extension RadarPlan {
  /// The edition with the places of its marks and names, and what decides them.
  var placed: Edition {
    var edition = content.edition
    var places: [String: PlacedBlip] = [:]
    for (blip, placed) in zip(content.blips, layout.placed) { places[blip.key] = placed }
    for index in edition.blips.indices {
      guard let placed = places[edition.blips[index].topic] else { continue }
      edition.blips[index].position = placed.position
      edition.blips[index].namePlace = placed.place
    }
    edition.layout = EditionLayout(
      rings: disc.boundaries.map { Int($0) }, paper: paper.rawValue,
      letters: layout.lettering.size.hundredths,
      tight: layout.lettering.room == .roomy ? nil : layout.lettering.room.rawValue,
      numbers: allNumbers)
    return edition
  }

  /// Topics that had to leave the place they had, in the order of the content.
  var moved: [String] {
    zip(content.blips, layout.placed).compactMap { known, placed in
      guard let kept = known.blip.position, kept != placed.position else { return nil }
      return known.blip.topic
    }.sorted()
  }

  /// The numbers of this index and of all before it.
  private var allNumbers: [TopicNumber]? {
    var all = content.edition.layout?.numbers ?? []
    let known = Set(all.map(\.topic))
    for (index, number) in numbers.sorted(by: { $0.value < $1.value }) {
      let topic = content.blips[index].blip.topic
      if !known.contains(topic) { all.append(TopicNumber(topic: topic, number: number)) }
    }
    return all.isEmpty ? nil : all
  }
}
