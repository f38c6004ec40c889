/// Fits the weights of words to labelled texts: first of all words that there are, then again of
/// those that tell most.
///
/// The weights so far are where it starts from and what it is held near.
struct WordFit {
  /// The words so far of each class.
  let lists: [WordList]
  let settings: LearningSettings

  private var classCount: Int { lists.count }
  private var hasWords: Bool { lists.contains { !$0.keywords.isEmpty } }

  private static let mostSteps = 80

  /// The words of each class with their weights: first those it had, then new ones.
  func learned(from texts: [TrainingText]) -> [[Keyword]] {
    let vocabulary = Vocabulary(union(texts), texts, classCount: classCount)
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
  private struct Choice {
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
      seen.insert(keyword.name).inserted
        ? Keyword(keyword.text, language: keyword.language) : nil
    }
  }

  /// The weights so far, by word, of each class; whole thousandths.
  private func known() -> [[Keyword.Name: Int]] {
    lists.map { list in
      Dictionary(
        list.keywords.map { ($0.name, $0.weight) }, uniquingKeysWith: { first, _ in first })
    }
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
    let outside = vocabulary.textsOfClass[range].reduce(0, +) - inside
    let size = vocabulary.sizesOfClass[range.lowerBound + list]
    let rest = vocabulary.sizesOfClass[range].reduce(0, +) - size
    let share = (Double(inside) + 0.5) / Double(size + 1)
    let otherShare = (Double(outside) + 0.5) / Double(rest + 1)
    return settings.counting * Powers.logarithm(share / otherShare)
  }
}

extension WordFit {
  private func fit(_ design: Design, from start: [Double]) -> [Double] {
    var sizes = [Int](repeating: 0, count: design.classCount)
    for label in design.labels { sizes[label] += 1 }
    let present = sizes.count { $0 > 0 }
    let loss = SoftmaxLoss(
      design: design, strength: settings.strength, start: start,
      classWeights: sizes.map { size in
        size == 0 ? 0 : Double(design.rowCount) / Double(present * size)
      })
    return Descent.lowest(from: start, mostSteps: Self.mostSteps) { loss($0, slope: &$1) }
  }

  /// Points a class has without its words: those of its topics; and of "none of them" what a hit
  /// needs at least.
  private func offsets(
    _ text: TrainingText, length: Double, _ scale: Double
  ) -> [Double] {
    let own = (0..<classCount).map { number in
      number < text.points.count ? scale * Double(text.points[number]) / 1000 / length : 0
    }
    return own + [hasWords ? scale * Double(Hit.threshold) / 1000 / length : 0]
  }

  private func wholeDesign(
    _ texts: [TrainingText], _ vocabulary: Vocabulary, _ scale: Double
  ) -> Design {
    var design = Design(
      classCount: classCount + 1,
      classes: vocabulary.keywords.map { _ in 0..<classCount })
    for (row, text) in texts.enumerated() {
      let length = vocabulary.lengths[row]
      design.append(
        vocabulary.found[row].map { word in
          (word.keyword, word.value * vocabulary.rarity[word.keyword] / length)
        }, label: text.label, offsets: offsets(text, length: length, scale))
    }
    return design
  }

  private func partDesign(
    _ chosen: [[Choice]], _ texts: [TrainingText], _ vocabulary: Vocabulary, _ scale: Double
  ) -> Design {
    let firsts = chosen.indices.map { list in chosen[..<list].reduce(0) { $0 + $1.count } }
    var design = Design(
      classCount: classCount + 1,
      classes: chosen.enumerated().flatMap { list, words in words.map { _ in list..<list + 1 } })
    let reader = FeatureReader(
      chosen.enumerated().map { list, words in
        WordList(
          keywords: words.map { vocabulary.keywords[$0.keyword] },
          exclusions: lists[list].exclusions)
      })
    for (row, text) in texts.enumerated() {
      let length = vocabulary.lengths[row]
      let found = reader.features(of: text.text, language: text.language).map { feature in
        let keyword = chosen[feature.list][feature.keyword].keyword
        return (
          firsts[feature.list] + feature.keyword,
          feature.value * vocabulary.rarity[keyword] / length
        )
      }
      design.append(
        found, label: text.label, offsets: offsets(text, length: length, scale))
    }
    return design
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
        keyword.weight = WordFit.stepped(weight / unit)
        return keyword.weight == 0 && word.known == nil ? nil : keyword
      }
    }
  }

  private static func stepped(_ weight: Double) -> Int {
    let steps = (weight * 1000 / Double(LearningSettings.step)).rounded()
    return Int(min(max(steps, -100), 100)) * LearningSettings.step
  }
}
