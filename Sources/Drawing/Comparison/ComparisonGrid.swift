import Radars

/// How wide the parts of the table's rows are: number, name, a ring a radar, and what they say
/// together. All but the name take what they need.
struct ComparisonGrid: Sendable {
  var number: Double
  var name: Double
  var ring: Double
  var glyph: Double
  var verdict: Double
  var radars: Int
  /// How many columns the rows stand in.
  var columns: Int

  var rings: Double { number + name }
  var spread: Double { rings + Double(radars) * ring }
  var width: Double { spread + glyph + verdict }

  init(
    _ content: ComparisonContent, _ table: ComparisonTable.Words, _ style: PageStyle, width: Double
  ) {
    let rows = content.sheet.rows.count
    radars = content.sheet.radars.count
    number = style.entryBold.width(of: String(rows)) + style.entry.size * 1.3
    ring = ComparisonGrid.ring(content, table, style)
    glyph = style.small.size * 4.6
    verdict = table.verdicts.map { style.small.width(of: $0) }.max() ?? 0
    let heading = style.subheading.width(of: content.words.spread) - glyph
    verdict = min(max(verdict, heading), ComparisonGrid.mostVerdict(style)) + 1
    let others = number + Double(radars) * ring + glyph + verdict
    let room = (width + style.gutter) / (others + 200 * style.scale + style.gutter)
    columns = max(1, min(Int(room), (rows + 4) / 5))
    let column = (width - Double(columns - 1) * style.gutter) / Double(columns)
    name = max(column - others, 200 * style.scale)
  }

  /// A verdict wider than this is said in other words, or in two lines.
  static func mostVerdict(_ style: PageStyle) -> Double { 118 * style.scale }

  /// Wide enough for the rings' names and for each word of the radars' names, within reason.
  private static func ring(
    _ content: ComparisonContent, _ table: ComparisonTable.Words, _ style: PageStyle
  ) -> Double {
    let rings = content.sheet.rings.map { style.small.width(of: content.text($0.name)) }
    let names = table.names.map {
      TextWrapping.width(for: $0, style.subheading, width: 0, most: .infinity)
    }
    let least = (rings.max() ?? 0) + style.small.size
    let heading = names.max() ?? 0
    return min(max(least, heading), 96 * style.scale) + style.small.size * 0.8
  }
}
