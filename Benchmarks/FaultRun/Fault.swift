import ScanStage

/// The ways in which a request goes wrong.
enum Fault: String, CaseIterable {
  case serverError
  case busy
  case notFound
  case silence
  case stall
  case cutLength
  case cutChunks
  case cutGzip
  case close
  case reset

  /// Of a hundred requests, how many end so; the rest are answered.
  private var share: Int {
    switch self {
    case .serverError: 6
    case .busy: 5
    case .notFound: 2
    case .silence: 1
    case .stall: 1
    case .cutLength, .cutChunks, .cutGzip, .close, .reset: 5
    }
  }

  /// The fault that the dice give, or nil for a request that is answered.
  static func drawn(by dice: inout Dice) -> Fault? {
    var draw = dice.number(0..<100)
    for fault in allCases {
      draw -= fault.share
      if draw < 0 { return fault }
    }
    return nil
  }

  /// What becomes of the answer that the request would have had.
  func answer(instead reply: Reply, _ dice: inout Dice) -> Answer {
    let delay = dice.number(0...15)
    switch self {
    case .serverError: return Answer(Reply.refusal(500), delay: delay)
    case .busy: return Answer(Reply.refusal(503, "Retry-After: 1"), delay: delay)
    case .notFound: return Answer(Reply.refusal(404), delay: delay)
    case .silence: return Answer([], delay: delay, ending: .stall(Fault.stallTime))
    case .stall:
      return Answer(cut(reply.bytes(.length), &dice), delay: delay, ending: .stall(Fault.stallTime))
    case .cutLength: return Answer(cut(reply.bytes(.length), &dice), delay: delay, ending: .close)
    case .cutChunks: return Answer(cut(reply.bytes(.chunks), &dice), delay: delay, ending: .close)
    case .cutGzip:
      var short = reply
      short.pack()
      short.body = cut(short.body, &dice)
      return Answer(short.bytes(.length), delay: delay)
    case .close: return Answer([], delay: delay, ending: .close)
    case .reset: return Answer(cut(reply.bytes(.length), &dice), delay: delay, ending: .reset)
    }
  }

  /// Milliseconds of silence: longer than a scan of this run waits.
  private static let stallTime = 3_000

  /// The beginning, at least a byte and never all.
  private func cut(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    bytes.count < 2 ? [] : Array(bytes.prefix(dice.number(1..<bytes.count)))
  }
}
