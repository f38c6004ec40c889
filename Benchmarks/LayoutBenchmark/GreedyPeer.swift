import Radars

/// What a plain layout does: every mark at a random place in its cell, and its name at the first of
/// eight places around it that is free, in random order, else at the last. It is what most tools
/// that draw names do, and here only to be compared with.
struct GreedyPeer {
  private(set) var clashes = 0
  private var dice: InventedRadar
  private var names: [(left: Double, top: Double, right: Double, bottom: Double)] = []
  private var marks: [(x: Double, y: Double)] = []

  init(_ edition: Edition, seed: Int, radius: Double, letters: Double) {
    dice = InventedRadar(seed: seed, blips: 1)
    for blip in edition.blips {
      let ring = edition.frame.rings.firstIndex { $0.id == blip.ring } ?? 0
      let quadrant = edition.frame.quadrants.firstIndex { $0.id == blip.quadrant } ?? 0
      let width = radius / Double(edition.frame.rings.count)
      let distance = (Double(ring) + 0.1 + 0.8 * share()) * width
      let part = (Double(quadrant) + 0.05 + 0.9 * share()) / Double(edition.frame.quadrants.count)
      let turn = Rotation(degrees: part * 360)
      let mark = (x: turn.sine * distance, y: -turn.cosine * distance)
      let text = 0.5 * letters * Double(blip.name.text(in: "en").count)
      place(mark, width: text, height: letters * 1.19, away: letters * 0.7)
    }
  }

  private mutating func share() -> Double { Double(dice.number(below: 10_000)) / 10_000 }

  private mutating func place(
    _ mark: (x: Double, y: Double), width: Double, height: Double, away: Double
  ) {
    var places = [
      (away, -height / 2), (-away - width, -height / 2), (-width / 2, -away - height),
      (-width / 2, away), (away, -away - height), (away, away), (-away - width, -away - height),
      (-away - width, away),
    ]
    for index in places.indices.dropFirst() {
      places.swapAt(index, dice.number(below: index + 1))
    }
    var name = (left: 0.0, top: 0.0, right: 0.0, bottom: 0.0)
    var isFree = false
    for place in places where !isFree {
      let (left, top) = (mark.x + place.0, mark.y + place.1)
      name = (left, top, left + width, top + height)
      isFree =
        !names.contains {
          $0.left < name.right && name.left < $0.right && $0.top < name.bottom
            && name.top < $0.bottom
        }
        && !marks.contains {
          $0.x > name.left - 5 && $0.x < name.right + 5 && $0.y > name.top - 5
            && $0.y < name.bottom + 5
        }
    }
    if !isFree { clashes += 1 }
    names.append(name)
    marks.append(mark)
  }
}

/// Sine and cosine by their series: the peer needs no library for them.
private struct Rotation {
  var sine = 0.0
  var cosine = 0.0

  init(degrees: Double) {
    let x = degrees * Double.pi / 180
    var term = 1.0
    for step in 0..<40 {
      switch step % 4 {
      case 0: cosine += term
      case 1: sine += term
      case 2: cosine -= term
      default: sine -= term
      }
      term *= x / Double(step + 1)
    }
  }
}
