import Signals
import Text

/// The texts and the keywords, and what scout does with them.
struct Stage {
  let file: TextFile
  let keywords: KeywordList
  private let models: [ScoringModel]
  private let vocabularies: [Vocabulary]

  /// - Parameter path: where the texts are, or will be.
  init(textsAt path: String) throws {
    let models = try ScoringModel.examples()
    var dice = Dice(seed: 7)
    let vocabularies = Tongue.all.map { Vocabulary($0, &dice) }
    let keywords = KeywordList(vocabularies, models: models)
    file = try TextFile(at: path, megabytes: 120) {
      InventedText(vocabularies, keywords: keywords.all)
    }
    self.keywords = keywords
    self.models = models
    self.vocabularies = vocabularies
  }

  /// The keywords as others take them: without an asterisk, none twice.
  var literals: [String] {
    Array(Set(keywords.all.map { $0.text.filter { $0 != "*" } })).sorted()
  }

  /// A tenth of the keywords in a text that has only these, so that as much is found.
  func matchFew() throws -> Result {
    let few = keywords.prefix(KeywordList.count / 10)
    let file = try TextFile(at: file.path + ".few", megabytes: 120) {
      InventedText(vocabularies, keywords: few)
    }
    return match(few, in: file)
  }

  func match(_ keywords: [Keyword], in file: TextFile) -> Result {
    let texts = file.texts()
    let matcher = Matcher(keywords)
    return timed {
      var known = KnownWords(room: 1 << 18)
      var words = Words()
      var tally = [0, 0, 0]
      for text in texts {
        words.clear()
        let range = words.append(text)
        let matches = matcher.matches(in: words, range: range, &known)
        tally[0] += range.count
        tally[1] += matches.count
        for match in matches { tally[2] &+= (match.keyword + 1) &* (match.words.lowerBound + 1) }
      }
      return tally
    }
  }

  func split() -> Result {
    let texts = file.texts()
    return timed {
      var words = Words()
      var tally = [0, 0]
      for text in texts {
        words.clear()
        tally[0] += words.append(text).count
        tally[1] += words.folded.count
      }
      return tally
    }
  }

  /// As a scan does: nothing is kept of a signal that matches no topic. Each of the radars takes its
  /// share of the signals.
  func survey() -> Result {
    let signals = file.signals()
    let share = signals.count / models.count
    return timed {
      var tally = [signals.count, 0]
      for (number, model) in models.enumerated() {
        var survey = Assessor(model).survey(on: signals[0].seen, .matching)
        for signal in signals[number * share..<(number + 1) * share] { survey.take(signal) }
        tally[1] += survey.matchCount
      }
      return tally
    }
  }

  func read() -> Result {
    let signals = file.signals()
    let share = signals.count / models.count
    return timed {
      var tally = [signals.count, 0]
      for (number, model) in models.enumerated() {
        let reader = SignalReader(model)
        for signal in signals[number * share..<(number + 1) * share] {
          tally[1] += reader.read(signal).hits.count
        }
      }
      return tally
    }
  }

  private func timed(_ work: () -> [Int]) -> Result {
    let start = Process.processorSeconds()
    let tally = work()
    return Result(seconds: Process.processorSeconds() - start, tally: tally)
  }
}
