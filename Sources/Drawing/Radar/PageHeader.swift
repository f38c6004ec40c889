import Radars
import Text

/// The top and the foot of a page: whose picture it is, its title, its date, what it holds.
struct PageHeader {
  var cluster: String
  var title: String
  /// On the right, such as "Edition 2026-11-16".
  var date: String
  /// On the right below it.
  var facts: [String]
  var accent: Color
  var style: PageStyle
  var logo: Logo?

  /// The height for a page of this width.
  func height(width: Double) -> Double {
    let block = titleBlock(width)
    let cluster = clusterBlock(width).height
    let left = clusterTop + cluster + block.height
    return max(left, clusterTop + rightHeight(width)) + style.gutter * 0.6
  }

  func elements(in page: Box) -> [Element] {
    let block = titleBlock(page.width)
    let bar = Box(x: page.x, y: page.y, width: 54 * style.scale, height: 5 * style.scale)
    let name = clusterBlock(page.width)
    let top = page.y + clusterTop
    let left = page.x + inset
    let mark = drawnLogo?.elements(at: Point(page.x, top + 2 * style.scale)) ?? []
    return [Element.rectangle(bar).filled(accent)] + mark + name.elements(at: Point(left, top))
      + block.elements(at: Point(left, top + name.height)) + right(page, top)
  }
}

extension PageHeader {
  private var clusterTop: Double { 13 * style.scale }

  /// As high as a title of one line with the cluster's name above it.
  private var drawnLogo: LogoDrawing? {
    logo.map { LogoDrawing(logo: $0, height: style.cluster.pitch + style.title.pitch) }
  }

  /// What the logo takes of the width.
  private var inset: Double { drawnLogo.map { $0.width + style.gutter * 0.5 } ?? 0 }

  private func titleBlock(_ width: Double) -> TextBlock {
    TextBlock(title, width: width * 0.62 - inset, style.title)
  }

  private func clusterBlock(_ width: Double) -> TextBlock {
    TextBlock(cluster, width: width * 0.62 - inset, style.cluster.colored(accent))
  }

  private func rightHeight(_ width: Double) -> Double {
    let blocks =
      [TextBlock(date, width: width * 0.36, style.date)]
      + facts.map { TextBlock($0, width: width * 0.36, style.counts) }
    return blocks.reduce(3 * style.scale) { $0 + $1.height }
  }

  private func right(_ page: Box, _ top: Double) -> [Element] {
    let corner = Point(page.right, top)
    let day = TextBlock(date, width: page.width * 0.36, style.date)
    var elements = day.elements(at: corner, .end)
    var y = top + day.height + 3 * style.scale
    for fact in facts {
      let block = TextBlock(fact, width: page.width * 0.36, style.counts)
      elements += block.elements(at: Point(page.right, y), .end)
      y += block.height
    }
    return elements
  }
}
