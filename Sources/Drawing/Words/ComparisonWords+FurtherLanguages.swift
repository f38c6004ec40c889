/// All of these want a native reader.
extension ComparisonWords {
  static let danish = ComparisonWords(
    comparison: "Sammenligning", topics: "Emner", topic: "Emne", spread: "Ringe fra hinanden",
    shared: "fælles", only: "kun", alone: "kun én radar", nowhere: "ingen ring endnu",
    own: "egen sektor", owns: "egne sektorer",
    apart: { $0 == 1 ? "1 ring fra hinanden" : "\($0) ringe fra hinanden" },
    source: "Tegnet af scout ud fra klyngernes udgaver; samme emne står i samme vinkel.")

  static let norwegian = ComparisonWords(
    comparison: "Sammenligning", topics: "Emner", topic: "Emne", spread: "Ringer fra hverandre",
    shared: "felles", only: "bare", alone: "bare én radar", nowhere: "ingen ring ennå",
    own: "egen sektor", owns: "egne sektorer",
    apart: { $0 == 1 ? "1 ring fra hverandre" : "\($0) ringer fra hverandre" },
    source: "Tegnet av scout fra klyngenes utgaver; samme emne står i samme vinkel.")

  static let polish = ComparisonWords(
    comparison: "Porównanie", topics: "Tematy", topic: "Temat", spread: "Różnica pierścieni",
    shared: "wspólne", only: "tylko", alone: "tylko na jednym radarze",
    nowhere: "jeszcze bez pierścienia", own: "własny sektor", owns: "własne sektory",
    apart: { "różnica: \($0)" },
    source: "Narysował scout z wydań klastrów; ten sam temat stoi pod tym samym kątem.")

  static let latvian = ComparisonWords(
    comparison: "Salīdzinājums", topics: "Tēmas", topic: "Tēma", spread: "Gredzenu starpība",
    shared: "kopīga", only: "tikai", alone: "tikai vienā radarā", nowhere: "gredzena vēl nav",
    own: "savs sektors", owns: "savi sektori",
    apart: { "starpība: \($0)" },
    source: "Zīmējis scout no klasteru izdevumiem; viena tēma visur ir vienā leņķī.")

  static let estonian = ComparisonWords(
    comparison: "Võrdlus", topics: "Teemasid", topic: "Teema", spread: "Rõngaste vahe",
    shared: "ühine", only: "ainult", alone: "ainult ühel radaril", nowhere: "rõngast veel pole",
    own: "oma sektor", owns: "oma sektorid",
    apart: { "vahe: \($0)" },
    source: "Joonistanud scout klastrite väljaannetest; sama teema on sama nurga all.")
}
