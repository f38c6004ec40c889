import Files
import Radars
import Text

extension Workbench {
  /// Writes down that two topics of different radars are the same, or that they only look alike.
  ///
  /// - Parameters:
  ///   - names: two, each `radar/topic`. A radar that the workspace does not have may be a neighbour's.
  ///   - path: the file to add it to; else the workspace's.
  /// - Returns: the name of the file.
  @discardableResult
  package func match(
    _ names: [String], isSame: Bool, by decider: Decider, file path: String? = nil
  ) throws(PipelineError) -> String {
    var topics: [RadarTopic] = []
    for name in names { topics.append(try radarTopic(name)) }
    guard topics.count == 2, topics[0].radar != topics[1].radar else {
      throw PipelineError(
        .input, "a match is of two topics of two different radars",
        advice: "scout match food-lt/heat-pumps energy-fi/heat-pumps --same --why \"…\"")
    }
    guard let why = decider.why, !why.allSatisfy(\.isWhitespace) else {
      throw PipelineError(
        .input, "a match needs a reason", advice: "add --why \"…\": others will read it")
    }
    let match = TopicMatch(
      topics[0], topics[1], isSame: isSame, why: why, who: decider.who, date: now.day)
    let name = path ?? workspace.matchesFile
    let file = path ?? workspace.path(workspace.matchesFile)
    _ = try matchFile(path.flatMap { Disk.exists($0) ? $0 : nil })
    let old = Disk.exists(file) ? try doing { try Disk.text(file) } : nil
    guard let text = MatchWriting(match).text(in: old, file: name) else {
      throw PipelineError(
        .input, "\(name): its list of matches is written in a way that leaves no place for another",
        advice: "write each match of it on a line of its own that begins with a hyphen")
    }
    try doing { try Disk.write(Array(text.utf8), to: file) }
    return name
  }

  /// A topic by `radar/topic`; of a radar of the workspace it must be there.
  private func radarTopic(_ name: String) throws(PipelineError) -> RadarTopic {
    guard let topic = RadarTopic(name), Identifier.isValid(topic.radar),
      Identifier.isValid(topic.topic)
    else {
      throw PipelineError(
        .input, "'\(name)' is not a topic of a radar", advice: "write it as radar/topic")
    }
    if workspace.radarIDs.contains(topic.radar) {
      _ = try self.topic(topic.topic, of: try radar(topic.radar))
    }
    return topic
  }
}
