package import Radars
package import Text

/// What people say about an import, and what is known of the radar that it goes into.
package struct ImportWishes: Sendable {
  /// The id of the radar that the editions become one of.
  package var radar: String
  /// The radar's own rings, quadrants, title and languages; nil where it is one of somebody else,
  /// which keeps its own.
  package var frame: RadarFrame?
  /// Topics that are known by now, whose ids are used again: ids to names.
  package var known: [(id: String, name: LocalizedText)] = []
  /// The language of the file's texts.
  package var language: String
  /// The day of a file that names none.
  package var date: Day?
  /// The file's rings, innermost first, where it does not list them.
  package var rings: [String] = []
  /// The file's quadrants in the order of its tool, where it does not list them.
  package var quadrants: [String] = []
  /// Which ring of the radar a ring of the file is.
  package var ringMap: [String: String] = [:]
  package var quadrantMap: [String: String] = [:]
  /// Whether rows that nobody can read are left out, and rings and quadrants that the radar lacks
  /// become ones of their own. Else both stop the import.
  package var takesWhatItCan = false
  /// Who is said to have decided the rings, where the file names nobody.
  package var source: String

  package init(radar: String, frame: RadarFrame? = nil, language: String, source: String) {
    self.radar = radar
    self.frame = frame
    self.language = language
    self.source = source
  }
}
