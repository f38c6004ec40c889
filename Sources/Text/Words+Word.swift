extension Words {
  /// One word: ranges into `original` and `folded`, in half the room that two ranges take, since a
  /// reader of many texts writes and reads them all the time.
  package struct Word: Sendable {
    @usableFromInline let originalStart: UInt32
    @usableFromInline let originalEnd: UInt32
    @usableFromInline let foldedStart: UInt32
    @usableFromInline let foldedEnd: UInt32
    @usableFromInline let sentenceNumber: UInt32
    /// Written in ASCII letters only: then it may match a keyword that has diacritics, weakly.
    package var isPlain: Bool

    /// - Precondition: the ends are below 4 GB, which `WordSplitter` sees to.
    @inlinable @inline(__always)
    init(original: Range<Int>, folded: Range<Int>, sentence: Int, isPlain: Bool) {
      originalStart = UInt32(truncatingIfNeeded: original.lowerBound)
      originalEnd = UInt32(truncatingIfNeeded: original.upperBound)
      foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
      foldedEnd = UInt32(truncatingIfNeeded: folded.upperBound)
      sentenceNumber = UInt32(truncatingIfNeeded: sentence)
      self.isPlain = isPlain
    }

    @inlinable @inline(__always)
    package var original: Range<Int> {
      Range(uncheckedBounds: (Int(originalStart), Int(originalEnd)))
    }

    @inlinable @inline(__always)
    package var folded: Range<Int> {
      Range(uncheckedBounds: (Int(foldedStart), Int(foldedEnd)))
    }

    /// The number of the sentence it stands in, counted through the whole text.
    @inlinable @inline(__always)
    package var sentence: Int { Int(sentenceNumber) }
  }
}
