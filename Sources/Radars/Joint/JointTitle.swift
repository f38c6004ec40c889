/// What a joint radar is called where nobody gave it a title. All but English, Swedish and German want
/// a native reader.
enum JointTitle {
  /// In these languages, as far as it is known in them, and in English.
  static func text(in languages: [String]) -> LocalizedText {
    LocalizedText(titles.filter { $0.key == "en" || languages.contains($0.key) })
  }

  private static let titles = [
    "en": "Joint radar", "sv": "Gemensam radar", "fi": "Yhteinen tutka", "lt": "Bendras radaras",
    "de": "Gemeinsamer Radar", "da": "Fælles radar", "no": "Felles radar", "pl": "Wspólny radar",
    "lv": "Kopīgais radars", "et": "Ühine radar",
  ]
}
