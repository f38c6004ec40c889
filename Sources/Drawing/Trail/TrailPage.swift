import Radars

/// How the page of a trail is divided: the radars and the lanes as large as the paper allows, and a
/// larger page where they do not fit at their smallest.
struct TrailPage {
  var content: TrailContent
  var style: PageStyle
  private(set) var width: Double
  private(set) var height: Double
  private var inner: Double
  private var strip: TrailStrip
  private var legend: TrailLegend
  private var chart: TrailChart
  private var list: TrailList

  init(_ content: TrailContent, _ paper: Paper) {
    self.content = content
    let style = PageStyle(scale: paper.scale)
    self.style = style
    let room = paper.size.width - 2 * style.margin
    let least = TrailChart.leastPitch(content, style)
    inner = max(room, TrailChart(content, style, width: room, pitch: least).width)
    legend = TrailLegend(content, style, width: inner)
    list = TrailList(content, style, width: inner)
    chart = TrailChart(content, style, width: inner, pitch: least)
    let header = TrailPage.header(content, style)
    let foot = style.gutter * 0.5 + TrailPage.footer(content, style).height(width: inner)
    let around = 2 * style.margin + header.height(width: inner) + foot
    // The gaps below the strip, the legend and the chart.
    let fixed = around + legend.height + list.height + style.gutter * 1.8
    let largest = TrailStrip.largest(content, style, width: inner)
    let free = paper.size.height - fixed
    let radius = min(largest, max(85 * style.scale, (free - chart.height) / 2 - 32 * style.scale))
    strip = TrailStrip(
      content, style, width: inner, radius: radius.roundedToHundredth)
    for share in stride(from: 1.7, to: 1, by: -0.1) {
      let wider = TrailChart(content, style, width: inner, pitch: least * share)
      if wider.height + strip.height <= free {
        chart = wider
        break
      }
    }
    width = (inner + 2 * style.margin).roundedToHundredth
    let needed = fixed + strip.height + chart.height
    height = max(paper.size.height, needed.rounded(.up))
  }

  var header: PageHeader { TrailPage.header(content, style) }

  var elements: [Element] {
    let page = Box(
      x: style.margin, y: style.margin, width: inner, height: height - 2 * style.margin)
    let top = page.y + header.height(width: inner)
    let below = top + strip.height + style.gutter * 0.6
    let chartTop = (below + legend.height + style.gutter * 0.4).roundedToHundredth
    let listTop = chartTop + chart.height + style.gutter * 0.8
    let footer = TrailPage.footer(content, style)
    return [
      .group(header.elements(in: page)).classed("header"),
      .group(strip.elements(top: top, left: page.x)).classed("strip"),
      .group(legend.elements(at: Point(page.x, below))).classed("legend"),
      .group(chart.elements(at: Point(page.x, chartTop))).classed("chart"),
      .group(list.elements(at: Point(page.x, listTop))).classed("movements"),
      footer.element(in: page),
    ]
  }
}

extension TrailPage {
  private static func header(_ content: TrailContent, _ style: PageStyle) -> PageHeader {
    let (trail, words, frame) = (content.trail, content.words, content.frame)
    let counts = [
      (words.editions, trail.editions.count), (words.movements, trail.moves.count),
    ]
    let topics = [(words.moved, content.topics.count), (words.unmoved, trail.unmoved.count)]
    let facts = [counts, topics].map { $0.map { "\($0): \($1)" }.joined(separator: " · ") }
    return PageHeader(
      cluster: frame.cluster.name, title: "\(words.title): \(content.text(frame.title))",
      date: "\(content.dates[0]) – \(content.dates[content.dates.count - 1])", facts: facts,
      accent: Palette.accent(frame.look.color), style: style, logo: frame.look.image)
  }

  private static func footer(_ content: TrailContent, _ style: PageStyle) -> PageFooter {
    PageFooter(left: content.frame.signed(content.words.source), right: "", letters: style.footer)
  }
}
