import Drawing
import Radars

/// What a person chose about a picture, in their own words; nil is the usual.
package struct PictureChoice: Equatable, Sendable {
  /// The language of names and fixed words; else the radar's first.
  package var language: String?
  /// The paper it is drawn for; else A3.
  package var paper: String?
  /// What it is made for; else a bright page.
  package var theme: String?
  /// What the lanes of a board are; else the quadrants.
  package var lanes: String?
  /// Whether the marks and rings of a radar are placed anew, as if there were no edition before.
  package var relayout: Bool

  package init(
    language: String? = nil, paper: String? = nil, theme: String? = nil, lanes: String? = nil,
    relayout: Bool = false
  ) {
    self.language = language
    self.paper = paper
    self.theme = theme
    self.lanes = lanes
    self.relayout = relayout
  }

  func options(for edition: Edition) throws(PipelineError) -> PictureOptions {
    PictureOptions(
      language: language ?? edition.frame.languages.first ?? "en",
      paper: try PictureChoice.value(paper, of: "--paper") ?? .a3,
      theme: try PictureChoice.value(theme, of: "--theme") ?? .light,
      mayGrow: paper == nil)
  }

  /// The value with this name in any case of letters; an unknown one is refused with the list.
  static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String?, of option: String
  ) throws(PipelineError) -> Value? {
    guard let name else { return nil }
    if let value = Value(rawValue: name.lowercased()) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw PipelineError(
      .input, "\(option) is '\(name)', which there is not", advice: "it may be \(known)")
  }
}
