/// The name of an element or attribute: vocabulary, and local name.
struct ElementName: Hashable {
  var vocabulary: Vocabulary
  var local: LocalName

  init(_ vocabulary: Vocabulary, _ local: LocalName) {
    self.vocabulary = vocabulary
    self.local = local
  }
}
