import Drawing
import LayoutReferee
import Radars

/// Lays out comparisons of three radars of 80 topics of which 40 are on all, and lets the referee
/// look at each.
struct ComparisonSurvey {
  var comparisons = 0
  /// Those in which every name stands at its mark.
  var named = 0
  var names = 0
  var numbers = 0
  var otherAngles = 0
  var faults = 0
  var milliseconds: [Double] = []

  init(_ count: Int) throws {
    for seed in 0..<count {
      let editions = ComparisonSurvey.editions(seed)
      let sheet = try Comparison(editions)
      let start = Timing.milliseconds()
      let svg = ComparisonPicture(sheet, options: PictureOptions(language: "en")).svg()
      milliseconds.append(Timing.milliseconds() - start)
      look(at: svg, editions)
    }
    milliseconds.sort()
  }

  func report() {
    print(
      "3 radars of 80, 40 shared: all names", named, "of", comparisons, "names at marks", names,
      "numbers", numbers, "other angles", otherAngles, "faults", faults, "ms median",
      Timing.rounded(milliseconds[milliseconds.count / 2]), "worst",
      Timing.rounded(milliseconds[milliseconds.count - 1]))
  }
}

extension ComparisonSurvey {
  private static func editions(_ seed: Int) -> [Edition] {
    var radar = InventedRadar(seed: seed, blips: 80)
    let first = radar.edition()
    return (0..<3).map { number in
      var edition = first
      edition.frame.id = "radar-\(number)"
      for index in edition.blips.indices {
        if index >= 40 { edition.blips[index] = radar.blip("topic-\(index)-of-\(number)") }
        // A shared topic may stand in another ring.
        if index < 40, radar.number(below: 3) == 0 {
          edition.blips[index].ring = "r\(radar.number(below: 4))"
        }
      }
      return edition
    }
  }

  private mutating func look(at svg: [UInt8], _ editions: [Edition]) {
    comparisons += 1
    var angles: [String: Double] = [:]
    var without = 0
    for edition in editions {
      let drawing = RadarDrawing(svg, radar: edition.frame.id)
      if drawing.blips.count != edition.blips.count { faults += 1 }
      faults += drawing.faults(isWide: false).count
      for blip in drawing.blips {
        if blip.number == nil { names += 1 } else { without += 1 }
        let angle = angles[blip.topic, default: blip.angle]
        if max(angle - blip.angle, blip.angle - angle) > 0.5 { otherAngles += 1 }
        angles[blip.topic] = angle
      }
    }
    numbers += without
    if without == 0 { named += 1 }
  }
}
