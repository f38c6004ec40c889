import Radars
import Testing

@testable import Drawing

@Suite("Light, dark and print")
struct ThemeTests {
  static func pictures(_ theme: Theme) throws -> [(name: String, svg: [UInt8])] {
    let options = PictureOptions(theme: theme)
    return [
      ("radar", RadarPicture(Samples.crowded, options: options).svg()),
      ("hostile radar", RadarPicture(Samples.hostile, options: options).svg()),
      ("board", BoardPicture(Samples.crowded, options: options).svg()),
      ("profile", ProfilePicture(Samples.profile(quotes: 5), options: options).svg()),
      (
        "cards",
        CardPicture(
          Samples.crowded, topics: CardPicture.sheets(of: Samples.crowded)[0], options: options
        ).svg()
      ),
      ("comparison", ComparisonPicture(Samples.threeClusters, options: options).svg()),
      (
        "comparison with numbers",
        ComparisonPicture(
          Samples.clusters(5, topics: 40),
          options: PictureOptions(paper: .a4, theme: theme, mayGrow: false)
        ).svg()
      ),
      ("trail", TrailPicture(try Samples.trail, options: options).svg()),
      ("consensus", ConsensusPicture(Samples.threeClusters, options: options).svg()),
    ]
  }

  @Test("Contrast is measured as WCAG 2 does")
  func measure() {
    #expect(abs(RGB(0).contrast(to: RGB(0xffffff)) - 21) < 0.001)
    #expect(abs(RGB(0x777777).contrast(to: RGB(0xffffff)) - 4.48) < 0.01)
  }

  @Test(
    "Every text can be read on what lies behind it, in greyscale too", arguments: Theme.allCases)
  func texts(theme: Theme) throws {
    for (name, svg) in try ThemeTests.pictures(theme) {
      let nodes = try #require(DocumentReader.nodes(of: svg))
      if name == "comparison with numbers" {
        #expect(nodes.contains { $0.attributes["class"] == "number" }, "all its names fit")
      }
      let pairs = GroundReader.pairs(nodes)
      #expect(pairs.count > 20, "\(name) has \(pairs.count) texts")
      for (text, color, ground) in pairs {
        let ground = try #require(ground, "\(theme) \(name): nothing behind '\(text)'")
        let place = Comment("\(theme) \(name): '\(text)', \(color.hex) on \(ground.hex)")
        #expect(color.contrast(to: ground) >= 4.5, place)
        #expect(color.grey.contrast(to: ground.grey) >= 4.5, place)
      }
    }
  }

  @Test(
    "Every mark and every ring's boundary stands out from every ground of its disc",
    arguments: Theme.allCases)
  func marks(theme: Theme) {
    let colors = theme.colors
    for quadrant in 0..<8 {
      let mark = colors.rgb(Palette.quadrant(quadrant))
      for ring in 0..<8 {
        let ground = colors.rgb(Palette.tint(quadrant: quadrant, ring: ring, of: 8))
        #expect(mark.contrast(to: ground) >= 4.5)
        #expect(mark.grey.contrast(to: ground.grey) >= 4.5)
        #expect(colors.rgb(Palette.ringLine).contrast(to: ground) >= 3)
      }
      for ground in [colors.paper, colors.panel, colors.slip] {
        #expect(mark.contrast(to: ground) >= 4.5)
      }
    }
  }

  @Test(
    "No two quadrants look alike to eyes that lack one kind of cone",
    arguments: [Theme.light, .dark])
  func sight(theme: Theme) {
    let colors = theme.colors.quadrants
    for sight in ColorSight.allCases {
      for one in colors.indices {
        for other in colors.indices.dropFirst(one + 1) {
          let distance = sight.distance(colors[one], colors[other])
          // A just noticeable difference is some 0.02; the first four are on most radars.
          let least = other < 4 ? 0.1 : 0.06
          #expect(distance >= least, "\(theme) \(sight): \(one) and \(other)")
        }
      }
    }
  }

  @Test("A cluster's colour stays its own where it can be read, else a shade of it is taken")
  func accent() {
    #expect(Theme.light.colors.rgb(Palette.accent("#0b6e4f")) == RGB(0x0b6e4f))
    for theme in Theme.allCases {
      for text in ["#ffff00", "#0b6e4f", "#FFFFFF", "#000000", "red", "#12", "", "#+12345"] {
        let color = theme.colors.rgb(Palette.accent(text))
        #expect(color.contrast(to: theme.colors.paper) >= 4.5)
      }
    }
    #expect(Theme.print.colors.rgb(Palette.accent("#0b6e4f")) == RGB(0))
  }

  @Test("In print nothing large is inked, and panels have an edge instead")
  func ink() throws {
    for (name, svg) in try ThemeTests.pictures(.print) {
      let nodes = try #require(DocumentReader.nodes(of: svg))
      for node in nodes where node.name == "rect" || node.name == "path" {
        guard let fill = node.attributes["fill"].flatMap({ RGB($0) }), fill != RGB(0xffffff)
        else { continue }
        let box = GroundReader.bounds(node)
        #expect(box.width * box.height < 4_000, "\(name): \(node.attributes)")
      }
      for node in nodes {
        for key in ["fill", "stroke"] {
          guard let color = node.attributes[key].flatMap({ RGB($0) }) else { continue }
          #expect(color == color.grey, "\(name): \(color.hex)")
        }
      }
    }
    let board = try #require(DocumentReader.nodes(of: try ThemeTests.pictures(.print)[2].svg))
    #expect(board.contains { $0.parents.last == "column" && $0.attributes["stroke"] == "#8c8c8c" })
  }
}
