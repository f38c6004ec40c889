extension ScoringModel {
  /// The ids of what a lesson is about, in the model's order.
  func ids(of subject: Lesson.Subject) -> [String] {
    switch subject {
    case .topics: topics.map(\.id)
    case .quadrants: quadrants.map(\.id)
    }
  }

  func lists(of subject: Lesson.Subject) -> [WordList] {
    switch subject {
    case .topics: topics.map(\.words)
    case .quadrants: quadrants.map(\.words)
    }
  }

  /// The model with other keywords, in the order of the ids; exclusions stay.
  func with(_ keywords: [[Keyword]], for subject: Lesson.Subject) -> ScoringModel {
    var model = self
    for (number, keywords) in keywords.enumerated() {
      switch subject {
      case .topics: model.topics[number].words.keywords = keywords
      case .quadrants: model.quadrants[number].words.keywords = keywords
      }
    }
    return model
  }
}
