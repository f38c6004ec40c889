import Text

/// Whatever comes: no crash, and a date that was read is read the same when it is written again.
enum DateTarget {
  @Sendable
  static func check(_ input: Span<UInt8>) {
    guard let moment = Timestamp(feedDate: input) else { return }
    let year = moment.day.parts.year
    guard (1_900...9_998).contains(year) else { return }
    require(
      Timestamp(feedDate: moment.description) == moment, "\(moment) is not read as it was written")
    require(Timestamp(feedDate: moment.rfc822) == moment, "\(moment.rfc822) is read differently")
  }
}
