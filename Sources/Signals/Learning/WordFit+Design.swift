/// What a fit of words works on: the features of all words, then those of the chosen ones.
extension WordFit {
  func fit(_ design: Design, from start: [Double]) -> [Double] {
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
  func offsets(
    _ text: TrainingText, length: Double, _ scale: Double
  ) -> [Double] {
    let own = (0..<classCount).map { number in
      number < text.points.count ? scale * Double(text.points[number]) / 1000 / length : 0
    }
    return own + [hasWords ? scale * Double(Hit.threshold) / 1000 / length : 0]
  }

  func wholeDesign(
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

  func partDesign(
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
