import Text

/// The words that invented feeds are made of: common English ones, and far more that mean nothing,
/// so that no two entries are alike.
enum Vocabulary {
  /// A word; the rank of a word and how often it comes go together as in real texts (Zipf's law),
  /// by powers of two.
  static func word(_ dice: inout Dice) -> [UInt8] {
    let (power, place) = dice.pair()
    let first = 1 << (power % powers)
    return words[first + place % first - 1]
  }

  /// A phrase that a topic of the example radar food-lt listens for, with a cue of its ring set:
  /// they stand in radars/packs/food.yaml, shared.yaml and maturity.yaml.
  static func topical(_ dice: inout Dice) -> [UInt8] {
    let topic = topics[dice.number(topics.indices)]
    let cue = cues[dice.number(cues.indices)]
    return Array("\(topic) \(cue)".utf8)
  }

  private static let powers = 16

  private static let words: [[UInt8]] = common + invented.prefix((1 << powers) - 1 - common.count)

  private static let common = """
    the of and to in a for on with that is was by as at from it are this be an has have will not \
    their more new its after said which they or but one we can year would also been first about \
    people were two other time into over all than last when up out many most these could some \
    if so may years between made while where there before under each part day week month town \
    group report question answer story page list number place road house river hill field door \
    window table paper letter book music garden school bridge corner morning evening winter \
    summer autumn spring rain wind snow light colour sound voice hand head line point side end \
    large small long short early late open quiet bright clear simple common public local north \
    south east west old young good better best high low near far fast slow strong warm cold
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }

  private static let invented: [[UInt8]] = {
    let syllables = """
      ka lo ri ven tu mas ber dan gol fi sar ne wol hem tor pra lin jo us kel mor ada sil bri \
      tan vel os ur ema lund gra not pel ist var dor hul mik
      """.split(separator: " ").map(String.init)
    var dice = Dice("invented words")
    return (0..<1 << powers).map { _ in
      let parts = (0..<dice.number(2...5)).map { _ in syllables[dice.number(syllables.indices)] }
      return Array(parts.joined().utf8)
    }
  }()

  private static let topics = [
    "precision fermentation", "cultivated meat", "pea protein", "mycoprotein", "insect farm",
    "microalgae", "high-pressure processing", "pulsed electric field", "hyperspectral camera",
    "salmonella test", "smart packaging", "moulded fibre", "spent grain", "water reuse",
    "food traceability", "weeding robot", "digital twin", "predictive maintenance",
    "green hydrogen", "carbon capture",
  ]

  private static let cues = [
    "has ordered", "in commercial operation", "pilot plant", "series production",
    "researchers have shown", "supply contract", "mass production", "already in use",
  ]
}
