/// What an edition keeps of its picture beside the places of its marks, so that the editions after it
/// look like it.
package struct EditionLayout: Equatable, Codable, Sendable {
  /// The outer boundaries of the rings, innermost first, in thousandths of the disc's radius.
  package var rings: [Int]
  /// The paper that the names were placed for.
  package var paper: String
  /// The size of the names on it, in hundredths of a px.
  package var letters: Int
  /// 1 where the names left no room for the wider letters of other fonts, 2 where they left none for
  /// higher ones either, 3 where they have it but stand close.
  package var tight: Int?
  /// The number of each topic whose name has ever stood in the index; no number is used again.
  package var numbers: [TopicNumber]?

  package init(
    rings: [Int], paper: String, letters: Int, tight: Int? = nil, numbers: [TopicNumber]? = nil
  ) {
    self.rings = rings
    self.paper = paper
    self.letters = letters
    self.tight = tight
    self.numbers = numbers
  }
}

/// The number that stands for a topic's name at its mark.
package struct TopicNumber: Equatable, Codable, Sendable {
  package var topic: String
  package var number: Int

  package init(topic: String, number: Int) {
    self.topic = topic
    self.number = number
  }
}

/// Where a name stands beside its mark.
package struct NamePlace: Equatable, Codable, Sendable {
  /// How many lines it has.
  package var lines: Int
  /// Which of the 24 places beside the mark, or of the 72 directions of a leader, with 72 or 144 more
  /// where the leader does not end at the middle of the name.
  package var side: Int
  /// The step of the leader's length; 0 where there is none.
  package var reach: Int

  package init(lines: Int, side: Int, reach: Int) {
    self.lines = lines
    self.side = side
    self.reach = reach
  }
}

extension Edition {
  /// The same without anything that a picture before it fixed: it is laid out anew.
  package var withoutLayout: Edition {
    var edition = self
    edition.layout?.rings = []
    for index in edition.blips.indices {
      edition.blips[index].position = nil
      edition.blips[index].before = nil
      edition.blips[index].namePlace = nil
    }
    return edition
  }
}
