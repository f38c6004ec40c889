/// The words that stand in nearly every text of a language: a keyword that matches one matches
/// everything.
enum CommonWords {
  /// A sentence's worth of them; empty where we know none.
  static func of(_ language: String) -> String { table[language] ?? "" }

  static func contains(_ word: String, _ language: String) -> Bool {
    sets[language]?.contains(word) ?? false
  }

  /// Whether one of them begins so.
  static func contains(beginning: String, _ language: String) -> Bool {
    sets[language]?.contains { $0.hasPrefix(beginning) } ?? false
  }

  private static let sets = table.mapValues { Set($0.split(separator: " ").map(String.init)) }

  private static let table = [
    "en": """
    the and for that with this from are was has have will its their which been more also new year \
    after into over they said about than when other can would first
    """,
    "sv": """
    och att det som för med den till har inte ett från men var kan efter vid nya under när också ska \
    om av är på sin
    """,
    "da": """
    og at det som for med den til har ikke et fra men var kan efter ved nye under når også skal om \
    af er på sin
    """,
    "no": """
    og at det som for med den til har ikke et fra men var kan etter ved nye under når også skal om \
    av er på sin
    """,
    "fi": """
    ja on ei että se oli ovat myös kun mutta voi tämä joka sen uusi vuonna mukaan jo kuin vain sekä \
    ole niin
    """,
    "et": """
    ja on ei et see oli ka kui aga oma või mis selle uus aasta üle pärast kuid ning nii veel ta
    """,
    "lt": """
    ir kad yra su iš į tai buvo bet už kaip taip nuo dėl po jau arba tik prie metų kurie šis
    """,
    "lv": """
    un ir ar no par uz kas tas bija bet pēc kā arī gada vai tikai lai šī jau pie līdz jauns
    """,
    "pl": """
    i w na z że się jest do nie to jak ale od po przez oraz dla przy był nowy roku także już który
    """,
    "de": """
    und der die das den von mit für ist auf nicht ein eine auch bei nach aus wird sich wie oder neue \
    Jahr werden hat
    """,
  ]
}
