import Drawing
import LayoutReferee
import Radars

/// What edits do to a radar with everything frozen: which other marks move, and which other names.
struct Stability {
  var edits = 0
  var untouched = 0
  /// Edits after which the name of another topic stood elsewhere, at the same letters or smaller.
  var otherNames = 0
  var smallerLetters = 0
  var otherMarks = 0
  var faults = 0
  var milliseconds: [Double] = []
  /// Of the edits after which other names moved: those that added, removed, renamed and moved.
  var kinds = [0, 0, 0, 0]

  /// Makes random edits to a radar, each to the same frozen edition or to the one that the edit
  /// before left.
  init(
    radars: Int, edits: Int, blips: Int, quadrants: Int, paper: Paper, chained: Bool, crowd: Int = 0
  ) {
    for seed in 0..<radars {
      var radar = InventedRadar(
        seed: 1_000 + seed, blips: blips, quadrants: quadrants, crowd: (crowd, 2))
      let options = PictureOptions(language: "en", paper: paper)
      let first = RadarPicture(radar.edition(), options: options).placed
      var base = first
      for number in 0..<edits {
        var edited = base
        let topic = Stability.edit(&edited, &radar, number)
        let start = Timing.milliseconds()
        let picture = RadarPicture(edited, options: options)
        milliseconds.append(Timing.milliseconds() - start)
        let before = otherNames
        count(from: base, to: picture, but: topic)
        kinds[number % 4] += otherNames - before
        if number % 25 == 0 { referee(picture) }
        base = chained ? picture.placed : first
      }
    }
    milliseconds.sort()
  }
}

extension Stability {
  /// Adds, removes, renames or moves one topic, and gives back which.
  private static func edit(
    _ edition: inout Edition, _ radar: inout InventedRadar, _ number: Int
  ) -> String {
    let index = radar.number(below: edition.blips.count)
    let topic = edition.blips[index].topic
    switch number % 4 {
    case 0:
      let fresh = radar.blip("fresh-\(number)-\(radar.number(below: 1_000_000))")
      edition.blips.append(fresh)
      return fresh.topic
    case 1:
      edition.blips.remove(at: index)
    case 2:
      edition.blips[index].name = .init(radar.name())
    default:
      let old = edition.blips[index]
      edition.blips[index].ring = "r\(radar.number(below: 4))"
      if edition.blips[index].ring != old.ring {
        edition.blips[index].before = old.position
        edition.blips[index].position = nil
        edition.blips[index].namePlace = nil
      }
    }
    return topic
  }

  private mutating func count(from base: Edition, to picture: RadarPicture, but topic: String) {
    let after = picture.placed
    edits += 1
    var marks = 0
    var names = 0
    var places: [String: Blip] = [:]
    for blip in after.blips { places[blip.topic] = blip }
    for old in base.blips where old.topic != topic {
      guard let new = places[old.topic] else { continue }
      if new.position != old.position { marks += 1 }
      if new.namePlace != old.namePlace { names += 1 }
    }
    if marks > 0 { otherMarks += 1 }
    if after.layout?.letters != base.layout?.letters {
      smallerLetters += 1
    } else if names > 0 {
      otherNames += 1
    }
    if marks == 0, names == 0, after.layout?.letters == base.layout?.letters { untouched += 1 }
  }

  private mutating func referee(_ picture: RadarPicture) {
    let isRoomy = picture.placed.layout?.tight == nil
    faults += RadarDrawing(picture.svg()).faults(isWide: isRoomy).count
  }

  /// - Parameter only: kinds whose title has these words; nil for all.
  static func all(_ radars: Int, only: String?) {
    func measure(
      _ radars: Int, _ title: String, _ blips: Int, _ quadrants: Int, chained: Bool = false,
      crowd: Int = 0
    ) {
      guard only.map({ title.contains($0) }) ?? true else { return }
      Stability(
        radars: max(1, radars), edits: 100, blips: blips, quadrants: quadrants, paper: .a3,
        chained: chained, crowd: crowd
      ).report(title)
    }
    for quadrants in [4, 8] {
      measure(radars, "120 on A3, \(quadrants) quadrants", 120, quadrants)
    }
    for quadrants in [4, 8] {
      measure(radars, "120 on A3, \(quadrants) quadrants, chained", 120, quadrants, chained: true)
    }
    measure(radars / 5, "120 on A3, half in one cell", 120, 4, crowd: 50)
    measure(radars / 10, "300 on A3", 300, 4)
  }

  func report(_ title: String) {
    let median = milliseconds[milliseconds.count / 2]
    let late = milliseconds[milliseconds.count * 99 / 100]
    print(
      title, ": edits", edits, "nothing else", untouched, "other names", otherNames,
      "(added, removed, renamed, moved: \(kinds))", "other letters", smallerLetters, "other marks",
      otherMarks, "faults", faults,
      "ms median", Timing.rounded(median), "99 of 100", Timing.rounded(late), "worst",
      Timing.rounded(milliseconds.last!))
  }
}
