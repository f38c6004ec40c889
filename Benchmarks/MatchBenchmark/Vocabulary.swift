/// The words of a language in the order of how common they are: its function words, then invented
/// ones. How often a word is drawn follows Zipf's law: the tenth comes a tenth as often as the first.
struct Vocabulary {
  let tongue: Tongue
  /// The invented words in their base form.
  private(set) var bases: [String] = []
  /// All forms, the commonest first.
  private(set) var forms: [String]
  /// For each form how often it or a commoner one is drawn, of the last number.
  private var ranks: [Int] = []

  init(_ tongue: Tongue, _ dice: inout Dice) {
    self.tongue = tongue
    forms = tongue.functionWords
    for _ in 0..<Vocabulary.baseCount {
      let base = Vocabulary.base(tongue, &dice)
      bases.append(base)
      forms.append(base + dice.one(of: tongue.endings))
    }
    // The rarer half of a vocabulary is made of further forms of what came before.
    for _ in 0..<Vocabulary.baseCount {
      forms.append(dice.one(of: bases) + dice.one(of: tongue.endings))
    }
    var sum = 0
    for rank in forms.indices {
      sum += 1_000_000_000 / (rank * 10 + 27)
      ranks.append(sum)
    }
  }

  private static let baseCount = 12_000

  func word(_ dice: inout Dice) -> String {
    let drawn = dice.below(ranks[ranks.count - 1])
    var (low, high) = (0, ranks.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return forms[low]
  }

  private static func base(_ tongue: Tongue, _ dice: inout Dice) -> String {
    let first = simple(tongue, &dice)
    return dice.falls(tongue.compounds) ? first + simple(tongue, &dice) : first
  }

  private static func simple(_ tongue: Tongue, _ dice: inout Dice) -> String {
    (0..<dice.one(of: [2, 2, 3, 3, 4])).map { _ in dice.one(of: tongue.syllables) }.joined()
  }
}
