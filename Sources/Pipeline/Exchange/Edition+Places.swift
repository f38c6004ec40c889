import Drawing
import Radars

extension Edition {
  /// The same with the places of its marks and names; marks whose cell did not change stay where they
  /// were on the edition before, if that one has the same rings and quadrants.
  func placed(after before: Edition?) -> Edition {
    var edition = self
    if let before, before.frame.rings.map(\.id) == frame.rings.map(\.id),
      before.frame.quadrants.map(\.id) == frame.quadrants.map(\.id)
    {
      edition.layout = before.layout
      for index in edition.blips.indices {
        guard let old = before.blip(edition.blips[index].topic),
          old.quadrant == edition.blips[index].quadrant
        else { continue }
        let isSameCell = old.ring == edition.blips[index].ring
        edition.blips[index].position = isSameCell ? old.position : nil
        edition.blips[index].before = isSameCell ? nil : old.position
        edition.blips[index].namePlace = isSameCell ? old.namePlace : nil
      }
    }
    return RadarPicture(edition, options: PictureOptions()).placed
  }
}
