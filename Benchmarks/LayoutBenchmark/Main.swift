import Drawing
import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures how fast radars are laid out and drawn, and writes invented ones to look at.
@main
struct LayoutBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "draw", let drawing = InventedDrawing(arguments.dropFirst()) {
      drawing.write()
    } else if arguments.first == "keep", let drawing = InventedDrawing(arguments.dropFirst()) {
      drawing.keep()
    } else if arguments.isEmpty {
      Timing.all()
    } else if arguments.first == "survey" {
      let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100
      Survey.all(count, only: arguments.dropFirst(2).first)
      if arguments.count < 3 { try ComparisonSurvey(count / 2).report() }
    } else if arguments.first == "compare" {
      try ComparisonSurvey(arguments.dropFirst().first.flatMap { Int($0) } ?? 50).report()
    } else if arguments.first == "compare10" {
      try ComparisonTiming.all()
    } else if arguments.first == "stability" {
      Stability.all(
        arguments.dropFirst().first.flatMap { Int($0) } ?? 100, only: arguments.dropFirst(2).first)
    } else {
      print(
        "usage: layout-benchmark [survey COUNT KIND | compare COUNT | compare10 | stability COUNT KIND | draw or keep BLIPS QUADRANTS RINGS PAPER SEED CROWD RING FILE]"
      )
      exit(2)
    }
  }
}
