import Radars

/// What a picture calls otherwise by the kind of its radar, in all languages of the pictures; other
/// languages read English.
struct KindWords: Sendable {
  /// The title of its board.
  var board: String
  /// Why a topic has no ring whose signals say nothing about what the rings mean.
  var noCue: String

  /// Nil for a technology radar, which the other words are written for.
  static func of(_ language: String, _ kind: RadarKind) -> KindWords? {
    switch kind {
    case .technology: nil
    case .trend: trend(language)
    case .transfer: transfer(language)
    }
  }

  private static func trend(_ language: String) -> KindWords {
    switch language {
    case "sv": KindWords(board: "Trendtavla", noCue: "signaler, men inget om när")
    case "fi": KindWords(board: "Trenditaulu", noCue: "signaaleja, mutta ei mainintaa ajasta")
    case "de": KindWords(board: "Trendtafel", noCue: "Signale, aber nichts dazu, wann")
    // The following want native readers.
    case "lt": KindWords(board: "Tendencijų lenta", noCue: "signalų yra, bet nieko apie laiką")
    case "da": KindWords(board: "Trendtavle", noCue: "signaler, men intet om hvornår")
    case "no", "nb", "nn": KindWords(board: "Trendtavle", noCue: "signaler, men ingenting om når")
    case "pl": KindWords(board: "Tablica trendów", noCue: "są sygnały, ale nic o czasie")
    case "lv": KindWords(board: "Tendenču tāfele", noCue: "ir signāli, bet nekā par laiku")
    case "et": KindWords(board: "Trenditahvel", noCue: "signaale on, aja kohta mitte midagi")
    default: KindWords(board: "Trend board", noCue: "signals, but no word on when")
    }
  }

  private static func transfer(_ language: String) -> KindWords {
    switch language {
    case "sv": KindWords(board: "Överföringstavla", noCue: "signaler, men inget om fasen")
    case "fi": KindWords(board: "Siirtotaulu", noCue: "signaaleja, mutta ei mainintaa vaiheesta")
    case "de": KindWords(board: "Transfertafel", noCue: "Signale, aber nichts zur Phase")
    // The following want native readers.
    case "lt": KindWords(board: "Perdavimo lenta", noCue: "signalų yra, bet nieko apie etapą")
    case "da": KindWords(board: "Overførselstavle", noCue: "signaler, men intet om fasen")
    case "no", "nb", "nn":
      KindWords(board: "Overføringstavle", noCue: "signaler, men ingenting om fasen")
    case "pl": KindWords(board: "Tablica transferu", noCue: "są sygnały, ale nic o etapie")
    case "lv": KindWords(board: "Pārneses tāfele", noCue: "ir signāli, bet nekā par posmu")
    case "et": KindWords(board: "Siirdetahvel", noCue: "signaale on, etapi kohta mitte midagi")
    default: KindWords(board: "Transfer board", noCue: "signals, but no word on the phase")
    }
  }
}

extension RadarWords {
  /// The words of a language for a radar of a kind.
  static func of(_ language: String, _ kind: RadarKind) -> RadarWords {
    var words = of(language)
    if let own = KindWords.of(language, kind) { words.noCue = own.noCue }
    return words
  }
}

extension BoardWords {
  /// The words of a language for the board of a radar of a kind.
  static func of(_ language: String, _ kind: RadarKind) -> BoardWords {
    var words = of(language)
    if let own = KindWords.of(language, kind) { words.board = own.board }
    return words
  }
}
