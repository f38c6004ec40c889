/// Words of a text that are looked up in tables of stems together: step by step all of them, so that
/// the waits for memory, which take the longest, pass side by side. Keeps its room from text to text.
struct StemSearch: Sendable {
  /// The bytes of a word from some place on, which may begin like stems.
  struct Rest: Sendable {
    var start: UInt32
    var end: UInt32
    var word: UInt32
    /// Which lengths such stems have; see `StemTable`.
    var lengths: UInt8
  }

  /// The question whether the first bytes of a rest are a stem.
  struct Question: Sendable {
    var start: UInt32
    var length: UInt32
    var word: UInt32
    var slot = StemTable.Slot()
    var place: UInt32 = 0
    var tag: UInt32 = 0

    init(_ rest: Rest, length: Int) {
      start = rest.start
      self.length = UInt32(truncatingIfNeeded: length)
      word = rest.word
    }
  }

  /// A stem that seems to stand in a word.
  struct Hit: Sendable {
    var word: UInt32
    var number: UInt32
  }

  var rests: [Rest] = []
  var longerRests: [Rest] = []
  var questions: [Question] = []
  private(set) var hits: [Hit] = []

  mutating func begin() {
    hits.removeAll(keepingCapacity: true)
  }

  mutating func note(_ number: UInt32, in word: UInt32) {
    hits.append(Hit(word: word, number: number))
  }

  /// Puts the hits in the order of the words; those of one word stay in the order in which they came.
  mutating func sort() {
    // Few words of a text are new, so that there are a handful of hits.
    for index in hits.indices.dropFirst() {
      let hit = hits[index]
      var place = index
      while place > 0, hits[place - 1].word > hit.word {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
    }
  }

  /// Forgets the rests and questions of one table.
  mutating func clear() {
    rests.removeAll(keepingCapacity: true)
    longerRests.removeAll(keepingCapacity: true)
    questions.removeAll(keepingCapacity: true)
  }
}
