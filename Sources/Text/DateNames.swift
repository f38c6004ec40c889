/// The months in the languages around the Baltic Sea: whole names in the cases that dates use, and
/// the usual abbreviations (Unicode CLDR 44, "months", format and stand-alone).
///
/// Only whole words count, so that a weekday is never taken for a month.
enum MonthName {
  /// As RFC 822 writes them.
  static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The month of a word, 1 to 12.
  static func number(of word: PackedName) -> Int? {
    table[word]
  }

  private static let table = NameTable<Int>(
    names.enumerated().flatMap { index, words in
      Set(words.split(separator: " ")).sorted().compactMap { word in
        PackedName(String(word)).map { ($0, index + 1) }
      }
    })

  /// In the order English; German, Swedish, Danish, Norwegian; Finnish; Lithuanian, Latvian;
  /// Estonian; Polish.
  private static let names = [
    "jan january januar jänner jän januari tammikuu tammikuuta tammik tammi sausis sausio saus "
      + "janvāris janvāra janvārī janv jaanuar jaan styczeń stycznia sty",
    "feb february februar februari helmikuu helmikuuta helmik helmi vasaris vasario vas "
      + "februāris februāra februārī febr veebruar veebr luty lutego lut",
    "mar march märz mär mrz mars marts maaliskuu maaliskuuta maalisk maalis kovas kovo kov "
      + "marta martā märts marzec marca",
    "apr april huhtikuu huhtikuuta huhtik huhti balandis balandžio bal aprīlis aprīļa aprīlī "
      + "aprill kwiecień kwietnia kwi",
    "may mai maj toukokuu toukokuuta toukok touko gegužė gegužės geg maijs maija maijā maja",
    "jun june juni kesäkuu kesäkuuta kesäk kesä birželis birželio birž "
      + "jūnijs jūnija jūnijā jūn juuni czerwiec czerwca cze",
    "jul july juli heinäkuu heinäkuuta heinäk heinä liepa liepos liep "
      + "jūlijs jūlija jūlijā jūl juuli lipiec lipca lip",
    "aug august augusti elokuu elokuuta elok elo rugpjūtis rugpjūčio rugp "
      + "augusts augusta augustā sierpień sierpnia sie",
    "sep sept september syyskuu syyskuuta syysk syys rugsėjis rugsėjo rugs "
      + "septembris septembra septembrī wrzesień września wrz",
    "oct october oktober okt lokakuu lokakuuta lokak loka spalis spalio spal "
      + "oktobris oktobra oktobrī oktoober październik października paź",
    "nov november marraskuu marraskuuta marrask marras lapkritis lapkričio lapkr "
      + "novembris novembra novembrī listopad listopada lis",
    "dec december dezember dez desember des joulukuu joulukuuta jouluk joulu gruodis gruodžio gruod "
      + "decembris decembra decembrī detsember dets grudzień grudnia gru",
  ]
}

/// The names of time zones that feeds still use; those of RFC 822, and Europe's.
enum TimeZoneName {
  /// The offset of the zone in seconds, or nil for a name that is not known.
  static func offset(of word: PackedName) -> Int? {
    table[word]
  }

  private static let table = NameTable<Int>(
    hours.sorted { $0.key < $1.key }.compactMap { name, hours in
      PackedName(name).map { ($0, hours * 3_600) }
    })

  private static let hours = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "west": 1,
    "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9,
    "aest": 10, "aedt": 11,
  ]
}

/// The halves of a day on a clock of twelve hours: English, Finnish, Swedish, Korean, Chinese and
/// Japanese.
enum DayHalf {
  /// Whether the word means the afternoon; nil where it means no half. Of `p.m.` the cursor gives
  /// the first letter, and moves behind the rest.
  static func isAfternoon(_ word: PackedName, before cursor: inout ByteCursor) -> Bool? {
    if let known = table[word] { return known }
    guard let known = letters[word], cursor.has(".m") else { return nil }
    for _ in 0..<2 { cursor.advance() }
    _ = cursor.take(".")
    return known
  }

  private static let table = NameTable<Bool>(
    [
      ("am", false), ("pm", true), ("ap", false), ("ip", true), ("fm", false), ("em", true),
      ("오전", false), ("오후", true), ("上午", false), ("下午", true), ("午前", false),
      ("午後", true),
    ].compactMap { name, isAfternoon in PackedName(name).map { ($0, isAfternoon) } })

  private static let letters = NameTable<Bool>([(PackedName("a"), false), (PackedName("p"), true)])
}

/// What a number is where its unit stands behind it: Korean, and Japanese and Chinese.
enum DateUnit {
  case year
  case month
  case day

  /// Takes the unit at the cursor, if there is one.
  init?(at cursor: inout ByteCursor) {
    guard cursor.current ?? 0 >= 0xE0 else { return nil }
    if cursor.has("년") || cursor.has("年") {
      self = .year
    } else if cursor.has("월") || cursor.has("月") {
      self = .month
    } else if cursor.has("일") || cursor.has("日") {
      self = .day
    } else {
      return nil
    }
    for _ in 0..<3 { cursor.advance() }
  }
}
