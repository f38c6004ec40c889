// What is tested is only open to tests, so a release build leaves the referee out.
#if DEBUG || FUZZING
  import Text

  @testable package import Feeds

  /// What libxml2 alone reads of a document, as long as it finds nothing to complain of: the judge of
  /// our scanner.
  package enum Referee {
    /// Why a document is not for this judge.
    package enum NoJudgement: Error {
      case notPlain
      case damaged
    }

    /// The entries of a well-formed UTF-8 document without a document type.
    package static func entries(of bytes: [UInt8]) throws -> [FeedEntry] {
      let text = try DocumentText(bytes, charset: nil, limits: FeedLimits())
      guard text.isUTF8, text.bytes.count == bytes.count, isPlain(bytes.span) else {
        throw NoJudgement.notPlain
      }
      let collector = EntryCollector(limits: FeedLimits(), now: nil)
      var consumer = FeedConsumer(limits: FeedLimits(), address: nil) { collector.take(&$0) }
      guard MarkupReader().read(bytes, offsets: [], into: &consumer), consumer.dialect != nil else {
        throw NoJudgement.damaged
      }
      let feed = consumer.feed.feed(format: .rss20, address: nil)
      return collector.entries(base: feed.selfAddress ?? feed.homePage)
    }

    /// Numeric references are out, since HTML reads some of them in its own way; so are the elements
    /// that HTML never closes, and other encodings.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
      for word: StaticString in ["&#", "<!DOCTYPE", "<!ENTITY", "<?xml"]
      where text.holdsExactly(word) {
        return false
      }
      for word: StaticString in ["<br", "<hr", "<img", "<input", "<wbr", "<meta"]
      where text.holds(word) {
        return false
      }
      return true
    }
  }

  extension Span<UInt8> {
    fileprivate func holdsExactly(_ text: StaticString) -> Bool {
      find(text, from: 0) != nil
    }
  }
#endif
