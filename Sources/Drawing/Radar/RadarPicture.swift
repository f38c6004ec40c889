package import Radars
import Text

/// A radar as a picture: the disc with a mark and a name for every topic.
package struct RadarPicture {
  private let plan: RadarPlan
  private let reference: RadarPlan
  private let metadata: [UInt8]?
  private let theme: Theme
  /// The paper that it is drawn for.
  package var paper: Paper { plan.paper }

  /// `metadata` is the edition's own file, so that the picture can be read back.
  package init(_ edition: Edition, options: PictureOptions, metadata: [UInt8]? = nil) {
    reference = RadarPlan.reference(edition)
    plan = RadarPlan.plan(edition, options, reference)
    self.metadata = metadata
    theme = options.theme
  }

  /// The edition with the places of its marks and names, as it is to be frozen.
  package var placed: Edition { reference.placed }

  /// How much larger the page is than its paper, 1 where it is not.
  package var growth: Double { plan.growth }

  /// Topics whose marks had to leave the place they had in the edition before, by id.
  package var moved: [String] { Set(reference.moved + plan.moved).sorted() }

  /// Topics whose names stand in the index, by their numbers.
  package var indexed: [String] {
    plan.numbers.sorted { $0.value < $1.value }.map { plan.content.blips[$0.key].blip.topic }
  }

  /// The size of the names, in px.
  package var letters: Double { plan.layout.lettering.size }

  /// 1 where the names leave no room for the wider letters of other fonts, 2 where they leave none
  /// for higher ones either, else 0.
  package var tight: Int {
    let lettering = plan.layout.lettering
    return lettering.holdsStandIns ? 0 : lettering.room.rawValue
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }

  /// The same for a page, whatever the theme.
  package func pageDrawing() -> PageDrawing {
    PageDrawing(of: root)
  }
}

extension RadarPicture {
  private var content: RadarContent { plan.content }
  private var page: RadarPage { plan.page }
  private var frame: RadarFrame { content.edition.frame }

  private var root: Element {
    let picture = PictureRoot(
      id: "radar-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(content.text(frame.title)), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts + [content.words.source])
        .joined(separator: ". "),
      width: page.width, height: page.height, metadata: metadata)
    return picture.element(
      [.group(page.header.elements(in: page.frame)).classed("header"), disc]
        + plan.side.elements() + [page.footer.element(in: page.frame)])
  }

  private var disc: Element {
    let drawing = DiscDrawing(
      disc: plan.disc, names: RingNames(frame.rings, on: plan.disc), center: page.center,
      radius: page.radius)
    let blips = BlipDrawing(plan: plan)
    let group = Element.group(
      [
        drawing.ground(frame.quadrants, frame.rings),
        .group(page.names.elements(around: page.center)),
        .group(blips.traces()).with("aria-hidden", "true"),
      ] + drawing.ringNames(frame.rings.map { content.text($0.name) }) + blips.elements()
    ).classed("radar").with("data-radar", frame.id)
    return moved.isEmpty ? group : group.with("data-moved", moved.joined(separator: " "))
  }
}
