import Radars
import Yams

/// A YAML file read into nodes that know their line and column. The only module that knows YAML is
/// this one; the only file that reads it is this one.
struct YAMLDocument {
  let findings: Findings
  let root: YAMLValue?

  /// Reads a file; what cannot be read becomes an error in `findings`.
  init(_ text: String, file: String) {
    findings = Findings(file: file)
    if let alias = YAMLAlias.first(in: text) {
      root = nil
      findings.reportAlias(at: alias)
      return
    }
    do {
      // Editors on Windows begin a file with U+FEFF, at which libYAML stops.
      let yaml =
        text.unicodeScalars.first == "\u{feff}" ? String(text.unicodeScalars.dropFirst()) : text
      // What a scalar means is asked for where it is read, so no rule need guess it by its letters.
      guard let node = try Yams.compose(yaml: yaml, .basic) else {
        findings.error("the file is empty", advice: "`scout init DIR` makes an example")
        root = nil
        return
      }
      root = YAMLValue(node: node, findings: findings)
    } catch let error as YamlError {
      root = nil
      findings.report(error)
    } catch {
      root = nil
      findings.error("it cannot be read as YAML: \(error)")
    }
  }
}

/// The problems found in one file, in the order of the file.
final class Findings {
  let file: String
  private var found: [Diagnostic] = []
  private var known: Set<String> = []

  init(file: String) {
    self.file = file
  }

  var diagnostics: [Diagnostic] {
    found.enumerated().sorted { left, right in
      let places = [left, right].map { ($0.element.line ?? 0, $0.element.column ?? 0, $0.offset) }
      return places[0] < places[1]
    }.map(\.element)
  }

  func error(_ summary: String, at value: YAMLValue? = nil, advice: String? = nil) {
    add(.error, summary, value?.line, value?.column, advice)
  }

  func warning(_ summary: String, at value: YAMLValue? = nil, advice: String? = nil) {
    add(.warning, summary, value?.line, value?.column, advice)
  }

  fileprivate func reportAlias(at place: (line: Int, column: Int)) {
    add(
      .error, "there is an alias (*name), which is not read here", place.line, place.column,
      "write the text out, or put it in quotes if the asterisk belongs to it")
  }

  fileprivate func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      add(.error, "this is not YAML: \(problem)", mark.line, mark.column, Findings.yamlAdvice)
    case .duplicatedKeysInMapping(let keys, let context):
      add(
        .error, "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) stands twice",
        context.mark.line, context.mark.column, "keep one of them")
    default:
      add(.error, "this is not YAML: \(error)", nil, nil, Findings.yamlAdvice)
    }
  }

  private static let yamlAdvice =
    "check the indentation, the colons and that quotes and brackets are closed"

  private func add(
    _ severity: Diagnostic.Severity, _ summary: String, _ line: Int?, _ column: Int?,
    _ advice: String?
  ) {
    let diagnostic = Diagnostic(
      severity, file: file, line: line, column: column, summary, advice: advice)
    // A node may be read twice, as ids are by the search for duplicates.
    if known.insert(diagnostic.description).inserted { found.append(diagnostic) }
  }
}

/// A node of a YAML file.
struct YAMLValue {
  fileprivate let node: Node
  fileprivate let findings: Findings

  var line: Int? { node.mark?.line }
  var column: Int? { node.mark?.column }

  func error(_ summary: String, advice: String? = nil) {
    findings.error(summary, at: self, advice: advice)
  }

  func warning(_ summary: String, advice: String? = nil) {
    findings.warning(summary, at: self, advice: advice)
  }

  /// What stands here, in words.
  var kind: String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(scalar.string)'"
    case .mapping: "keys and values"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  var isMapping: Bool { node.mapping != nil }
  var isList: Bool { node.sequence != nil }
  var isEmptyList: Bool { node.sequence?.isEmpty ?? node.scalar?.string.isEmpty ?? false }
  /// The text of a scalar; nil, without an error, where there is none.
  var plainText: String? { node.scalar?.string }

  /// The text of a scalar, or nil with an error.
  func text(_ what: String) -> String? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      error("\(what) should be text, but there is \(kind)")
      return nil
    }
    return scalar.string
  }

  func integer(_ what: String, in range: ClosedRange<Int>) -> Int? {
    guard node.scalar != nil, let number = node.int, range.contains(number) else {
      error(
        "\(what) should be a whole number from \(range.lowerBound) to \(range.upperBound), "
          + "but there is \(kind)")
      return nil
    }
    return number
  }

  /// A decimal number as whole thousandths.
  func thousandths(_ what: String, in range: ClosedRange<Int>) -> Int? {
    guard node.scalar != nil, let number = node.float, number.isFinite, abs(number) < 1_000_000,
      range.contains(Int((number * 1000).rounded()))
    else {
      error(
        "\(what) should be a number from \(Double(range.lowerBound) / 1000) to "
          + "\(Double(range.upperBound) / 1000), but there is \(kind)")
      return nil
    }
    return Int((number * 1000).rounded())
  }

  /// The elements of a list, or nil with an error.
  func list(_ what: String) -> [YAMLValue]? {
    guard case .sequence(let sequence) = node else {
      error("\(what) should be a list, but there is \(kind)")
      return nil
    }
    return sequence.map { YAMLValue(node: $0, findings: findings) }
  }

  /// The pairs of a mapping in the order of the file, or nil with an error.
  func pairs(_ what: String) -> [(key: String, keyValue: YAMLValue, value: YAMLValue)]? {
    guard case .mapping(let mapping) = node else {
      error("\(what) should be keys and values, but there is \(kind)")
      return nil
    }
    return mapping.compactMap { key, value in
      let keyValue = YAMLValue(node: key, findings: findings)
      guard let name = keyValue.text("a key") else { return nil }
      return (name, keyValue, YAMLValue(node: value, findings: findings))
    }
  }
}
