import Fetching
import Pipeline

/// One calm line on a terminal, a line a feed elsewhere.
final class ScanProgressDisplay {
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private var lastLine = ContinuousClock.now

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
  }

  func show(_ progress: ScanProgress) {
    guard !isQuiet else { return }
    switch progress.happening {
    case .waitsForOtherScan:
      Console.message("another scan of this workspace is running; waiting for its end")
    case .feed(let line) where !Console.errorIsTerminal:
      let title = TerminalText.safe(line.title)
      Console.message("\(progress.done)/\(progress.total) \(line.outcome.rawValue): \(title)")
    case .moment(let status) where Console.errorIsTerminal && isTimeForALine:
      lastLine = .now
      Console.progressLine(String(line(progress, status).prefix(78)))
    case .scoring where Console.errorIsTerminal:
      Console.progressLine("\(progress.total) feeds done; scoring")
    default: break
    }
  }

  /// Figures that change twice a second can be read.
  private var isTimeForALine: Bool { ContinuousClock.now - lastLine >= .milliseconds(500) }

  func end() {
    if !isQuiet && Console.errorIsTerminal { Console.progressLine("") }
  }

  /// `34/60 feeds, 12 a second, 3 s left; slowest: feeds.example (8 s)`
  private func line(_ progress: ScanProgress, _ status: FetchStatus) -> String {
    let elapsed = (ContinuousClock.now - start) / Duration.seconds(1)
    let rate = Double(progress.done) / max(elapsed, 0.001)
    var parts = ["\(progress.done)/\(progress.total) feeds"]
    if progress.done > 0, elapsed > 1 {
      let left = Double(progress.total - progress.done) / rate
      parts.append(rate >= 1 ? "\(Int(rate)) a second" : "\(Int(rate * 60)) a minute")
      parts.append("about \(Spoken.duration(Int(left.rounded(.up)))) left")
    }
    var text = parts.joined(separator: ", ")
    if let slowest = status.slowest, slowest.duration >= .seconds(1) {
      let seconds = Int(slowest.duration / Duration.seconds(1))
      text += "; slowest: \(TerminalText.safe(slowest.host)) (\(seconds) s)"
    }
    return text
  }
}
