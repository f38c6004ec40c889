extension MeetingWords {
  /// Wants a native reader.
  static let norwegian = MeetingWords(
    language: "no",
    agenda: AgendaWords(
      agenda: "Dagsorden",
      intro:
        "{count} emner på {minutes} minutter: først der klyngene står lengst fra hverandre, så der "
        + "det er mest belegg og nytt.",
      rule:
        "Poeng: 4 for hver ring fra hverandre, 1 for hver uavhengig kilde opp til 4, 2 hvis emnet "
        + "har flyttet seg eller er nytt. Hvert emne får 3 minutter; resten følger poengene.",
      number: "Nr.", topic: "Emne", standing: "Hvor det står", points: "Poeng",
      minutes: "Minutter", blindSpots: "Blindsoner",
      noSignal: "Ingen signaler betyr ikke uviktig: kanskje har ingen sett der.",
      unknown: "Andre har det, ukjent her", withoutRing: "Kjent her, men uten ring",
      quadrants: "Sektorer uten signal fra noen kilde",
      feedsUnknown: "Utgaven sier ikke hvilke kilder den bygger på.", none: "ingen",
      source: "Laget av scout fra klyngenes utgaver."),
    script: ScriptWords(
      script: "Kjøreplan for den som leder",
      steps: [
        .init(
          "Før",
          "Skriv ut pakken. Heng opp radarene, sammenligningen og stemmearkene. Legg fram stemmesedler, "
            + "prikker og signalkort. Hver klynge sitter sammen."),
        .init(
          "Velkommen",
          "Si hva som skal være der til slutt: en felles radar og kort med navn og dato. Hver klynge sier "
            + "i én setning hva den leter etter."),
        .init(
          "Les veggene",
          "To og to fra forskjellige klynger: finn et emne som overrasker, og et som medlemmene deres "
            + "allerede bruker. Fortell gruppen om det."),
        .init(
          "Blindsoner",
          "Les opp hva andre følger og ikke vi. Spør: hvem kjenner noen der? Ingen signaler betyr ikke "
            + "uviktig."),
        .init(
          "Prikker",
          "Alle får fem prikker og setter dem på arkene. Ingen forklarer; praten kommer etterpå."),
        .init(
          "Drøft og stem",
          "Emne for emne etter dagsordenen. Les et signalkort. Klyngen med den innerste ringen snakker "
            + "først, så den med den ytterste. Deretter krysser alle av."),
        .init(
          "Tell",
          "Pause for alle unntatt to: de teller prikker og stemmesedler klynge for klynge og skriver dem "
            + "inn i votes.csv. scout votes lager den felles radaren."),
        .init(
          "Hvem hjelper hvem",
          "Et kort for hvert emne der én klynge kan gi det en annen trenger: et første steg, et navn, en "
            + "dato. Et kort uten navn kastes."),
        .init(
          "Avslutt",
          "Vis den felles radaren og det som fortsatt skiller. Les opp navn og datoer. Si hvem som sender "
            + "referatet og når."),
      ]),
    minutes: ProtocolWords(
      minutes: "Referat fra workshopen",
      rule:
        "Hver stemme teller én gang. Den felles ringen er den midterste stemmens; av to i midten den "
        + "ytterste.",
      decided: "Avgjort ved avstemning", ring: "Felles ring", before: "Før", votes: "Stemmer",
      byCluster: "Midterste stemme per klynge", spread: "Spredning", impact: "Betydning",
      apart: "Fortsatt uenige",
      apartText: "Klyngenes midterste stemmer ligger i ulike ringer:",
      dots: "Flest prikker", notVoted: "Ikke stemt over; de står der utgavene har dem",
      next: "Neste steg", nextText: "Hva, hvem, når:", nobody: "Ingen stemte over en ring.",
      source: "Talt av scout fra klyngenes utgaver og stemmesedlene."))
}
