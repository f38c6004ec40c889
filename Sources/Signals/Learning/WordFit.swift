/// Fits the weights of words to labelled texts: first of all words that there are, then again of
/// those that tell most.
///
/// The weights so far are where it starts from and what it is held near.
struct WordFit {
  /// The words so far of each class.
  let lists: [WordList]
  let settings: LearningSettings

  var classCount: Int { lists.count }
  /// Whether any word so far stands in the texts; else there is nothing to be held near.
  private(set) var hasWords = false
  /// Words that are not to be learned.
  private let reserved: Set<Keyword.Name>

  init(lists: [WordList], reserved: Set<Keyword.Name> = [], settings: LearningSettings) {
    self.lists = lists
    self.reserved = reserved
    self.settings = settings
  }

  static let mostSteps = 80

  /// The words of each class with their weights: first those it had, then new ones.
  func learned(from texts: [TrainingText]) -> [[Keyword]] {
    let vocabulary = Vocabulary(union(texts), texts, classCount: classCount)
    var fit = self
    fit.hasWords = hasWords(in: vocabulary)
    return fit.learned(from: texts, vocabulary)
  }

  private func hasWords(in vocabulary: Vocabulary) -> Bool {
    let known = Set(lists.flatMap(\.keywords).map(\.name))
    return vocabulary.found.contains { words in
      words.contains { known.contains(vocabulary.keywords[$0.keyword].name) }
    }
  }

  private func learned(from texts: [TrainingText], _ vocabulary: Vocabulary) -> [[Keyword]] {
    let scale = hasWords ? scale(texts, vocabulary) : 1
    let whole = wholeDesign(texts, vocabulary, scale)
    let start = wholeStart(vocabulary, scale)
    let weights = fit(whole, from: start)
    let chosen = chosen(weights, vocabulary)
    let part = partDesign(chosen, texts, vocabulary, scale)
    let refined = fit(part, from: chosen.flatMap { $0.map { start[$0.parameter] } })
    return keywords(chosen, refined, vocabulary, scale)
  }

  /// A word that a class may get, and where its weight stands among all.
  struct Choice {
    var keyword: Int
    var parameter: Int
    /// Its weight so far in thousandths, where it has one.
    var known: Int?
  }
}

extension WordFit {
  /// Every word once, whatever its weight.
  private func union(_ texts: [TrainingText]) -> [Keyword] {
    var candidates = CandidateWords()
    for text in texts { candidates.take(text.text, language: text.language) }
    var seen: Set<Keyword.Name> = []
    let all =
      lists.flatMap(\.keywords) + candidates.keywords(fewestTexts: settings.fewestTexts)
    return all.compactMap { keyword in
      !reserved.contains(keyword.name) && seen.insert(keyword.name).inserted
        ? Keyword(keyword.text, language: keyword.language) : nil
    }
  }

  /// The weights so far, by word, of each class; whole thousandths.
  private func known() -> [[Keyword.Name: Int]] {
    lists.map(\.weights)
  }

  private func wholeStart(_ vocabulary: Vocabulary, _ scale: Double) -> [Double] {
    let known = known()
    var start: [Double] = []
    for (number, keyword) in vocabulary.keywords.enumerated() {
      for list in 0..<classCount {
        let weight = Double(known[list][keyword.name] ?? 0) / 1000
        start.append(
          hasWords
            ? scale * weight / vocabulary.rarity[number] : counted(number, list, vocabulary))
      }
    }
    return start
  }

  /// What plain counting says: ln of how much more often the word stands in the class than in the
  /// others (naive Bayes), in part.
  private func counted(_ keyword: Int, _ list: Int, _ vocabulary: Vocabulary) -> Double {
    let range = keyword * classCount..<(keyword + 1) * classCount
    let inside = vocabulary.textsOfClass[range.lowerBound + list]
    let all = vocabulary.textsOfClass[range].reduce(0, +)
    let size = vocabulary.sizesOfClass[range.lowerBound + list]
    // Of what nobody wrote about there is nothing to count.
    guard all > 0, size > 0 else { return 0 }
    let outside = all - inside
    let rest = vocabulary.sizesOfClass[range].reduce(0, +) - size
    let share = (Double(inside) + 0.5) / Double(size + 1)
    let otherShare = (Double(outside) + 0.5) / Double(rest + 1)
    return settings.counting * Powers.logarithm(share / otherShare)
  }
}

extension WordFit {
  /// What points of hand-written weights are worth in the fit: the best of many factors.
  private func scale(_ texts: [TrainingText], _ vocabulary: Vocabulary) -> Double {
    let factors = (0..<30).map { Powers.exponential(Double($0) * 0.3 - 1.5) }
    let losses = factors.map { factor in
      let start = wholeStart(vocabulary, factor)
      let design = wholeDesign(texts, vocabulary, factor)
      let loss = SoftmaxLoss(
        design: design, strength: 1, start: start,
        classWeights: [Double](repeating: 1, count: classCount + 1))
      var slope = start
      return loss(start, slope: &slope)
    }
    let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
    return factors[best]
  }

  /// The words a class had, and of each language those new ones that tell most: whose weight is far
  /// from the other classes' and that stand in many texts.
  private func chosen(_ weights: [Double], _ vocabulary: Vocabulary) -> [[Choice]] {
    let known = known()
    let spread = spread(vocabulary)
    return (0..<classCount).map { list in
      var own: [Choice] = []
      var new: [String: [(choice: Choice, tells: Double)]] = [:]
      for (number, keyword) in vocabulary.keywords.enumerated() {
        let parameter = number * classCount + list
        let weight = known[list][keyword.name]
        let choice = Choice(keyword: number, parameter: parameter, known: weight)
        guard weight == nil else {
          own.append(choice)
          continue
        }
        let all = weights[number * classCount..<(number + 1) * classCount]
        let tells = abs(weights[parameter] - all.reduce(0, +) / Double(classCount)) * spread[number]
        new[keyword.language, default: []].append((choice, tells))
      }
      return own
        + new.keys.sorted().flatMap { language in
          most(new[language] ?? []).map(\.choice)
        }
    }
  }

  private func most(
    _ words: [(choice: Choice, tells: Double)]
  ) -> [(choice: Choice, tells: Double)] {
    let ordered = words.sorted {
      $0.tells == $1.tells ? $0.choice.keyword < $1.choice.keyword : $0.tells > $1.tells
    }
    return Array(ordered.prefix(settings.mostWords ?? ordered.count))
  }

  /// The square root of how much a word varies from text to text.
  private func spread(_ vocabulary: Vocabulary) -> [Double] {
    var squares = [Double](repeating: 0, count: vocabulary.keywords.count)
    for (row, words) in vocabulary.found.enumerated() {
      for (keyword, value) in words {
        let share = value * vocabulary.rarity[keyword] / vocabulary.lengths[row]
        squares[keyword] += share * share
      }
    }
    return squares.map { ($0 / Double(max(1, vocabulary.found.count))).squareRoot().squareRoot() }
  }

  /// The weights in thousandths, in steps; new words that come to nothing are left out.
  private func keywords(
    _ chosen: [[Choice]], _ fitted: [Double], _ vocabulary: Vocabulary, _ scale: Double
  ) -> [[Keyword]] {
    var next = 0
    let weights = chosen.map { words in
      words.map { word in
        defer { next += 1 }
        return fitted[next] * vocabulary.rarity[word.keyword]
      }
    }
    let largest = weights.joined().map { abs($0) }.max() ?? 0
    let unit = hasWords ? scale : max(largest, 1e-9)
    return zip(chosen, weights).map { words, weights in
      zip(words, weights).compactMap { word, weight in
        var keyword = vocabulary.keywords[word.keyword]
        let isFound = vocabulary.isFound[word.keyword]
        keyword.weight = isFound ? WordFit.stepped(weight / unit) : word.known ?? 0
        return keyword.weight == 0 && word.known == nil ? nil : keyword
      }
    }
  }

  private static func stepped(_ weight: Double) -> Int {
    let steps = (weight * 1000 / Double(LearningSettings.step)).rounded()
    return Int(min(max(steps, -100), 100)) * LearningSettings.step
  }
}
