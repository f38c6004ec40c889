extension MeetingWords {
  /// Wants a native reader.
  static let danish = MeetingWords(
    language: "da",
    agenda: AgendaWords(
      agenda: "Dagsorden",
      intro:
        "{count} emner på {minutes} minutter: først der, hvor klyngerne står længst fra hinanden, "
        + "så der, hvor der er mest belæg og nyt.",
      rule:
        "Point: 4 for hver ring fra hinanden, 1 for hver uafhængig kilde op til 4, 2 hvis emnet har "
        + "flyttet sig eller er nyt. Hvert emne får 3 minutter; resten følger pointene.",
      number: "Nr.", topic: "Emne", standing: "Hvor det står", points: "Point",
      minutes: "Minutter", blindSpots: "Blinde pletter",
      noSignal: "Intet signal betyder ikke uvigtigt: måske har ingen kigget der.",
      unknown: "Andre har det, ukendt her", withoutRing: "Kendt her, men uden ring",
      quadrants: "Sektorer uden signal fra nogen kilde",
      feedsUnknown: "Udgaven siger ikke, hvilke kilder den bygger på.", none: "ingen",
      source: "Lavet af scout ud fra klyngernes udgaver."),
    script: ScriptWords(
      script: "Drejebog for den, der leder",
      steps: [
        .init(
          "Før",
          "Print pakken. Hæng radarerne, sammenligningen og afstemningsarkene op. Læg stemmesedler, "
            + "prikker og signalkort frem. Hver klynge sidder sammen."),
        .init(
          "Velkommen",
          "Sig, hvad der skal være til sidst: en fælles radar og kort med navn og dato. Hver klynge siger "
            + "i én sætning, hvad den leder efter."),
        .init(
          "Læs væggene",
          "To og to fra forskellige klynger: find et emne, der overrasker, og et, som jeres medlemmer "
            + "allerede bruger. Fortæl gruppen det."),
        .init(
          "Blinde pletter",
          "Læs op, hvad andre følger, og vi ikke gør. Spørg: hvem kender nogen der? Intet signal betyder "
            + "ikke uvigtigt."),
        .init(
          "Prikker",
          "Alle får fem prikker og sætter dem på arkene. Ingen forklarer; snakken kommer bagefter."),
        .init(
          "Drøft og stem",
          "Emne for emne efter dagsordenen. Læs et signalkort. Klyngen med den inderste ring taler først, "
            + "så den med den yderste. Derefter sætter alle kryds."),
        .init(
          "Tæl",
          "Pause for alle undtagen to: de tæller prikker og stemmesedler klynge for klynge og skriver dem "
            + "i votes.csv. scout votes laver den fælles radar."),
        .init(
          "Hvem hjælper hvem",
          "Et kort for hvert emne, hvor én klynge kan give det, en anden har brug for: et første skridt, "
            + "et navn, en dato. Et kort uden navn smides væk."),
        .init(
          "Afslut",
          "Vis den fælles radar, og hvad der stadig skiller. Læs navne og datoer op. Sig, hvem der sender "
            + "referatet og hvornår."),
      ]),
    minutes: ProtocolWords(
      minutes: "Referat af workshoppen",
      rule:
        "Hver stemme tæller én gang. Den fælles ring er den midterste stemmes; af to i midten den "
        + "yderste.",
      decided: "Afgjort ved afstemning", ring: "Fælles ring", before: "Før", votes: "Stemmer",
      byCluster: "Midterste stemme pr. klynge", spread: "Spredning", impact: "Betydning",
      apart: "Stadig uenige",
      apartText: "Klyngernes midterste stemmer ligger i forskellige ringe:",
      dots: "Flest prikker", notVoted: "Ikke stemt om; de står, hvor udgaverne har dem",
      next: "Næste skridt", nextText: "Hvad, hvem, hvornår:", nobody: "Ingen stemte om en ring.",
      source: "Talt af scout ud fra klyngernes udgaver og stemmesedlerne."))
}
