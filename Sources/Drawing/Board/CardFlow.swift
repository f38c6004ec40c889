/// Cards in tracks side by side, filled one after the other, no taller than they must be.
struct CardFlow: Sendable {
  /// Track by track the numbers of the cards, each with its distance from the top.
  private(set) var tracks: [[(card: Int, top: Double)]] = []
  /// Where the lowest card ends.
  private(set) var height = 0.0

  init(_ heights: [Double], tracks count: Int, gap: Double) {
    guard !heights.isEmpty else { return }
    var low = heights.max() ?? 0
    var high = heights.reduce(-gap) { $0 + $1 + gap }
    fill(heights, gap, most: count > 1 ? low : high)
    guard tracks.count > count else { return }
    while high - low > 1 {
      let middle = (low + high) / 2
      fill(heights, gap, most: middle)
      if tracks.count <= count { high = middle } else { low = middle }
    }
    fill(heights, gap, most: high)
  }

  private mutating func fill(_ heights: [Double], _ gap: Double, most: Double) {
    tracks = [[]]
    height = 0
    var top = 0.0
    for (card, own) in heights.enumerated() {
      if top > 0, top + own > most + 0.001 {
        tracks.append([])
        top = 0
      }
      tracks[tracks.count - 1].append((card, top))
      height = max(height, top + own)
      top += own + gap
    }
  }
}
