/// The ways in which radars of other tools are written down; docs/exchange.md describes each.
package enum ExchangeFormat: String, Codable, CaseIterable, Sendable {
  case byorCSV = "byor-csv"
  case byorJSON = "byor-json"
  case zalando
  case aoe
  case backstage
  case csv
  case json

  /// As people know it.
  package var title: String {
    switch self {
    case .byorCSV: "Build Your Own Radar (CSV)"
    case .byorJSON: "Build Your Own Radar (JSON)"
    case .zalando: "Zalando Tech Radar (JSON)"
    case .aoe: "AOE Technology Radar (Markdown)"
    case .backstage: "Backstage Tech Radar (JSON)"
    case .csv: "table (CSV)"
    case .json: "plain JSON"
    }
  }

  /// The ending of its files.
  package var ending: String {
    switch self {
    case .byorCSV, .csv: ".csv"
    case .aoe: ".md"
    case .byorJSON, .zalando, .backstage, .json: ".json"
    }
  }

  /// The numbers of quadrants that its tool can draw.
  var quadrants: ClosedRange<Int> {
    switch self {
    case .byorCSV, .byorJSON, .zalando, .backstage: 4...4
    case .aoe, .csv, .json: 3...8
    }
  }

  /// The numbers of rings that its tool can draw.
  var rings: ClosedRange<Int> {
    switch self {
    case .byorCSV, .byorJSON: 3...4
    case .zalando: 4...4
    case .aoe, .backstage, .csv, .json: 3...8
    }
  }

  /// Which place clockwise from twelve o'clock each of four quadrants has, in the order of the tool:
  /// 0 is top right, 1 bottom right, 2 bottom left, 3 top left. Other numbers of quadrants keep
  /// their order.
  ///
  /// - Build Your Own Radar: top left, bottom left, top right, bottom right
  ///   (thoughtworks/build-your-own-radar, src/graphing/components/quadrants.js).
  /// - Zalando: clockwise from the bottom right (zalando/tech-radar, README.md and radar.js).
  /// - Backstage: counter-clockwise from the top right (backstage/community-plugins,
  ///   tech-radar/src/components/RadarPlot/radarPlotUtils.ts); its drawing before that one went
  ///   clockwise from the bottom right.
  /// - AOE: clockwise from twelve o'clock, as here (AOEpeople/aoe_technology_radar,
  ///   src/components/Radar/Chart.tsx).
  var places: [Int] {
    switch self {
    case .byorCSV, .byorJSON: [3, 2, 0, 1]
    case .zalando: [1, 2, 3, 0]
    case .backstage: [0, 3, 2, 1]
    case .aoe, .csv, .json: [0, 1, 2, 3]
    }
  }

  /// Elements in the tool's order, put clockwise from twelve o'clock.
  func clockwise<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count == places.count else { return elements }
    return elements.indices.map { place in elements[places.firstIndex(of: place)!] }
  }

  /// Elements clockwise from twelve o'clock, put in the tool's order.
  package func ordered<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count == places.count else { return elements }
    return places.map { elements[$0] }
  }
}
