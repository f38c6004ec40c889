package import Radars
package import Signals

/// A file of radars/packs: topics that several radars share, or a ring set with its cues.
package struct Pack: Equatable, Sendable {
  package var topics: [Topic]
  package var rings: [Ring]
  package var brake: WordList
  package var speaking = Speaking()

  /// Reads a pack; a pack with errors gives what could be read of it.
  package static func read(_ text: String, file: String) -> (pack: Pack, problems: [Diagnostic]) {
    let document = YAMLDocument(text, file: file)
    var pack = Pack(topics: [], rings: [], brake: WordList())
    if let root = document.root,
      let map = YAMLMap(root, "a pack", keys: ["topics", "rings", "brake", "speaking"])
    {
      pack.topics = map["topics"].map(RadarReading.topics) ?? []
      pack.rings = map["rings"].map(RadarReading.rings) ?? []
      pack.brake = map["brake"].map(RadarReading.brake) ?? WordList()
      pack.speaking = map["speaking"].map(RadarReading.speaking) ?? Speaking()
      RadarReading.reportDuplicates(of: map["topics"], "topic")
      RadarReading.reportDuplicates(of: map["rings"], "ring")
    }
    return (pack, document.findings.diagnostics)
  }
}
