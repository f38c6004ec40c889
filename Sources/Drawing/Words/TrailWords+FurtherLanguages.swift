/// All of these want a native reader.
extension TrailWords {
  static let danish = TrailWords(
    title: "Hvad der flyttede sig, hvornår og hvorfor", editions: "Udgaver",
    moved: "Emner, der flyttede sig", unmoved: "Emner, der aldrig flyttede sig",
    movements: "Bevægelser", earlier: "Tidligere udgaver, ikke tegnet som radar",
    off: "Ikke på radaren", removed: "fjernet", noReason: "ingen grund noteret",
    byScout: "foreslået af scout", addedRing: "ny ring", removedRing: "ring fjernet",
    renamedRing: "ring omdøbt", quadrants: "andre sektorer end før",
    incomparable: "emner, der ikke kan sammenlignes, fordi ringene er ændret",
    clockwise: "Sektorer med uret fra toppen",
    source: "Tegnet af scout ud fra radarens udgaver; samme emne står i samme vinkel.")

  static let norwegian = TrailWords(
    title: "Hva som flyttet seg, når og hvorfor", editions: "Utgaver",
    moved: "Emner som flyttet seg", unmoved: "Emner som aldri flyttet seg",
    movements: "Bevegelser", earlier: "Tidligere utgaver, ikke tegnet som radar",
    off: "Ikke på radaren", removed: "fjernet", noReason: "ingen grunn notert",
    byScout: "foreslått av scout", addedRing: "ny ring", removedRing: "ring fjernet",
    renamedRing: "ring omdøpt", quadrants: "andre sektorer enn før",
    incomparable: "emner som ikke kan sammenlignes fordi ringene er endret",
    clockwise: "Sektorer med klokka fra toppen",
    source: "Tegnet av scout fra radarens utgaver; samme emne står i samme vinkel.")

  static let polish = TrailWords(
    title: "Co się przesunęło, kiedy i dlaczego", editions: "Wydania",
    moved: "Tematy, które się przesunęły", unmoved: "Tematy, które się nie przesunęły",
    movements: "Ruchy", earlier: "Wcześniejsze wydania, nienarysowane jako radary",
    off: "Poza radarem", removed: "usunięto", noReason: "nie zapisano powodu",
    byScout: "propozycja scout", addedRing: "nowy pierścień", removedRing: "pierścień usunięty",
    renamedRing: "pierścień ma nową nazwę", quadrants: "inne sektory niż wcześniej",
    incomparable: "tematy nieporównywalne, bo zmieniły się pierścienie",
    clockwise: "Sektory zgodnie z ruchem wskazówek zegara od góry",
    source: "Narysował scout z wydań radaru; ten sam temat stoi pod tym samym kątem.")

  static let latvian = TrailWords(
    title: "Kas pārvietojās, kad un kāpēc", editions: "Izdevumi", moved: "Tēmas, kas pārvietojās",
    unmoved: "Tēmas, kas nepārvietojās", movements: "Kustība",
    earlier: "Agrāki izdevumi, kas nav zīmēti kā radari", off: "Nav radarā", removed: "noņemta",
    noReason: "iemesls nav pierakstīts", byScout: "scout priekšlikums",
    addedRing: "jauns gredzens", removedRing: "gredzena vairs nav",
    renamedRing: "gredzens pārdēvēts", quadrants: "citi sektori nekā agrāk",
    incomparable: "tēmas, ko nevar salīdzināt, jo mainījās gredzeni",
    clockwise: "Sektori pulksteņrādītāja virzienā no augšas",
    source: "Zīmējis scout no radara izdevumiem; viena tēma visur ir vienā leņķī.")

  static let estonian = TrailWords(
    title: "Mis liikus, millal ja miks", editions: "Väljaandeid", moved: "Liikunud teemasid",
    unmoved: "Teemasid, mis ei liikunud", movements: "Liikumised",
    earlier: "Varasemaid väljaandeid, mida pole radarina joonistatud", off: "Pole radaril",
    removed: "eemaldatud", noReason: "põhjust pole kirjas", byScout: "scouti ettepanek",
    addedRing: "uus rõngas", removedRing: "rõngas eemaldatud",
    renamedRing: "rõngas ümber nimetatud", quadrants: "teised sektorid kui varem",
    incomparable: "teemasid, mida ei saa võrrelda, sest rõngad muutusid",
    clockwise: "Sektorid päripäeva ülalt",
    source: "Joonistanud scout radari väljaannetest; sama teema on sama nurga all.")
}
