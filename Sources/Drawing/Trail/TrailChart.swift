import Radars
import Text

/// The chart of the trail: time across, a band for each ring with the innermost on top, a line for
/// each topic that moved, and its name at the line's end.
struct TrailChart {
  var content: TrailContent
  var style: PageStyle
  var lanes: TrailLanes
  /// From one lane to the next.
  var pitch: Double
  private(set) var width: Double
  private(set) var height: Double
  /// From the chart's left edge, edition by edition.
  private(set) var columns: [Double]
  private(set) var bands: [Box]
  private(set) var names: [(topic: Int, block: TextBlock)]
  private(set) var namesLeft: Double

  /// - Parameter width: what there is; the chart is wider where its editions need more.
  init(_ content: TrailContent, _ style: PageStyle, width: Double, pitch: Double) {
    self.content = content
    self.style = style
    self.pitch = pitch
    let rings = content.trail.rings.count
    lanes = TrailLanes(content.topics.map { content.bands(of: $0) }, of: rings + 1)
    let ringBlocks = TrailChart.ringBlocks(content, style)
    let blocks = content.topics.map {
      TextBlock(
        content.name($0), width: 250 * style.scale, style.small.colored(content.color($0)))
    }
    let left =
      (ringBlocks.map(\.width).max() ?? 0) + 2 * TrailChart.reach(content, style) + style.gutter
      * 0.4
    let right = TrailChart.lead(content, style) + (blocks.map(\.width).max() ?? 0)
    let columns = TrailChart.columns(
      content, style, from: left, to: width - right, label: TrailChart.label(style))
    self.columns = columns
    namesLeft = columns[columns.count - 1] + TrailChart.lead(content, style)
    self.width = max(width, namesLeft + (blocks.map(\.width).max() ?? 0))
    (bands, height) = TrailChart.bands(
      lanes, style, pitch, ringBlocks,
      right: columns[columns.count - 1] + TrailChart.reach(content, style))
    names = []
    let order = content.topics.indices.sorted { lineEnd($0) < lineEnd($1) }
    names = order.map { ($0, blocks[$0]) }
    let needed = Spreading.height(blocks.map(\.height), gap: TrailChart.gap(style))
    height = max(height, TrailChart.top(style) + needed)
  }
}

extension TrailChart {
  /// The figures in the marks.
  static func letters(_ style: PageStyle) -> TextStyle {
    TextStyle(size: (max(8.6, 9 * style.scale)).roundedToHundredth, bold: true)
  }

  /// The radius of a mark, in which every number can be read.
  static func reach(_ content: TrailContent, _ style: PageStyle) -> Double {
    let widest = letters(style).width(of: String(content.trail.moves.count))
    return max(10 * style.scale, widest / TrailMark.share)
  }
  /// The least distance of two lanes: marks in neighbouring lanes do not touch.
  static func leastPitch(_ content: TrailContent, _ style: PageStyle) -> Double {
    2 * reach(content, style) + 1
  }

  /// From the last edition to the names.
  private static func lead(_ content: TrailContent, _ style: PageStyle) -> Double {
    2 * reach(content, style) + 34 * style.scale
  }
  static func gap(_ style: PageStyle) -> Double { 2.5 * style.scale }
  /// The room of the dates above the bands.
  static func top(_ style: PageStyle) -> Double { style.small.pitch + 5 * style.scale }
  static func label(_ style: PageStyle) -> Double { style.small.width(of: "0000-00-00") }

  static func ringBlocks(_ content: TrailContent, _ style: PageStyle) -> [TextBlock] {
    (content.trail.rings.map { content.text($0.name) } + [content.words.off]).map { name in
      let width = TextWrapping.width(
        for: name, style.smallBold, width: 90 * style.scale, most: 150 * style.scale)
      return TextBlock(name, width: width, style.smallBold.colored(Palette.quiet))
    }
  }

  /// Far apart by the days between them, but far enough for two marks side by side.
  private static func columns(
    _ content: TrailContent, _ style: PageStyle, from left: Double, to right: Double, label: Double
  ) -> [Double] {
    let days = zip(content.dates, content.dates.dropFirst()).map {
      Double($1.number - $0.number)
    }
    let least = reach(content, style) * 3.6
    let free = max(0, right - left - least * Double(days.count))
    let all = max(days.reduce(0, +), 1)
    var columns = [left]
    for gap in days {
      columns.append((columns[columns.count - 1] + least + free * gap / all).roundedToHundredth)
    }
    return columns
  }

  private static func bands(
    _ lanes: TrailLanes, _ style: PageStyle, _ pitch: Double, _ names: [TextBlock], right: Double
  ) -> (bands: [Box], bottom: Double) {
    let padding = 5 * style.scale
    var y = top(style)
    var bands: [Box] = []
    for (band, count) in lanes.counts.enumerated() {
      let isShown = count > 0 || band < lanes.counts.count - 1
      let height = max(Double(max(count, 1)) * pitch, names[band].height) + 2 * padding
      bands.append(Box(x: 0, y: y, width: right, height: isShown ? height : 0))
      if isShown { y += height + 3 * style.scale }
    }
    return (bands, y - 3 * style.scale)
  }

  func laneY(_ stay: TrailLanes.Stay) -> Double {
    let band = bands[stay.band]
    let all = Double(lanes.counts[stay.band]) * pitch
    let first = band.y + (band.height - all) / 2
    return (first + (Double(stay.lane) + 0.5) * pitch).roundedToHundredth
  }

  func lineEnd(_ topic: Int) -> Double {
    lanes.stays[topic].last.map(laneY) ?? 0
  }
}
