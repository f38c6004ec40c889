import Files
import Radars
import Signals

/// Reads a radar of the folder `north`, with these packs.
func read(_ text: String, packs: [String: String] = [:], folder: String? = "north")
  -> (radar: Radar?, problems: [String])
{
  let (radar, problems) = RadarFile.read(text, file: "radar.yaml", folder: folder) { name in
    packs[name].map { ("packs/\(name).yaml", $0) }
  }
  return (radar, problems.map(\.description))
}

/// A radar without fault; the tests put one line in the place of another.
let good = """
  id: north
  title: {en: North}
  cluster: {name: Example}
  languages: [en]
  rings:
    - {id: adopt, name: Adopt}
    - {id: pilot, name: Pilot}
    - {id: watch, name: Watch}
  quadrants:
    - {id: energy, name: Energy}
    - {id: food, name: Food}
    - {id: sea, name: Sea}
  topics:
    - id: heat-pump
      name: Heat pump
      quadrant: energy
  """

/// The good radar with one piece changed.
func good(_ piece: String, to other: String) -> String {
  precondition(good.contains(piece), "the good radar has no '\(piece)'")
  return good.split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
    .joined(separator: other)
}

func problems(_ text: String, packs: [String: String] = [:]) -> [String] {
  read(text, packs: packs).problems
}
