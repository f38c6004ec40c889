/// The country that a source speaks from or about: what shows where a radar looks, and where it is
/// blind.
package enum SourceCountry {
  /// The country as two small letters; nil where neither the list nor an address tells it.
  ///
  /// - Parameters:
  ///   - category: of the feed's outline; `/country/lt` among its parts wins, since people wrote it.
  ///   - addresses: of the feed, its page and so on; the first whose host ends in a country's letters
  ///     counts.
  package static func code(category: String?, addresses: [String]) -> String? {
    named(in: category) ?? addresses.lazy.compactMap(code(ofAddress:)).first
  }

  /// `/country/lt` among the parts of a category, which are separated by commas.
  private static func named(in category: String?) -> String? {
    for part in (category ?? "").lowercased().split(separator: ",") {
      let path = part.filter { !$0.isWhitespace }.split(separator: "/").map(String.init)
      guard path.count == 2, path[0] == "country", path[1].utf8.count == 2,
        path[1].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      return countries[path[1]] ?? path[1]
    }
    return nil
  }

  private static func code(ofAddress address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let authority = address[start...].prefix { !"/?#\\".contains($0) }
    let place = authority.split(separator: "@").last ?? ""
    let host = place.prefix { $0 != ":" }.lowercased()
    let name = host.hasSuffix(".") ? host.dropLast() : host[...]
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...])
    return countries[ending] ?? (ownLetters.contains(ending) ? ending : nil)
  }

  /// Endings and codes whose country is written with other letters (ISO 3166-1).
  private static let countries = ["uk": "gb", "el": "gr", "su": "ru"]

  /// Endings that stand for the country with the same letters. Left out are those that the world
  /// uses for their sound, such as .io, .ai, .tv, .me, .co and .nu, and .eu, which is no country.
  private static let ownLetters: Set<String> = [
    // Around the Baltic Sea and in the North.
    "ax", "by", "de", "dk", "ee", "fi", "fo", "gl", "is", "lt", "lv", "no", "pl", "ru", "se", "ua",
    // The rest of Europe.
    "al", "at", "ba", "be", "bg", "ch", "cy", "cz", "es", "fr", "gb", "gr", "hr", "hu", "ie", "it",
    "lu", "md", "mk", "mt", "nl", "pt", "ro", "rs", "si", "sk", "tr",
    // Further away, where technology news often comes from.
    "ar", "au", "br", "ca", "cl", "cn", "hk", "id", "il", "in", "jp", "kr", "mx", "my", "nz", "sa",
    "sg", "th", "tw", "us", "vn", "za",
  ]
}
