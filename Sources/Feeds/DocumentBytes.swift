/// A document of unknown encoding as UTF-8.
package enum DocumentBytes {
  /// The document without its byte order mark, and whether it was UTF-8 from end to end; else
  /// UTF-16 and UTF-32 with a mark are known, and the rest is taken for windows-1252.
  package static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], wasUTF8: Bool) {
    let transcoder = Transcoder(
      bytes, charset: nil, limits: FeedLimits(), log: ProblemLog(limit: 1))
    return (transcoder.output, transcoder.isUTF8)
  }
}
