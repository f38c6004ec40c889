extension MeetingWords {
  static let german = MeetingWords(
    language: "de",
    agenda: AgendaWords(
      agenda: "Tagesordnung",
      intro: "{count} Themen in {minutes} Minuten: zuerst, wo die Cluster am weitesten auseinander "
        + "liegen, dann, wo es am meisten Belege und Neues gibt.",
      rule: "Punkte: 4 je Ring Abstand, 1 je unabhängiger Quelle bis 4, 2 wenn das Thema gewandert "
        + "oder neu ist. Jedes Thema bekommt 3 Minuten; der Rest folgt den Punkten.",
      number: "Nr.", topic: "Thema", standing: "Wo es steht", points: "Punkte",
      minutes: "Minuten", blindSpots: "Blinde Flecken",
      noSignal: "Kein Signal heißt nicht unwichtig: Vielleicht hat dort niemand hingesehen.",
      unknown: "Andere haben es, hier nicht bekannt", withoutRing: "Hier bekannt, aber ohne Ring",
      quadrants: "Sektoren ohne ein Signal aus irgendeiner Quelle",
      feedsUnknown: "Die Ausgabe sagt nicht, auf welchen Quellen sie beruht.", none: "keine",
      source: "Erstellt von scout aus den Ausgaben der Cluster."),
    script: ScriptWords(
      script: "Ablauf für die Moderation",
      steps: [
        .init(
          "Vorher",
          "Die Mappe drucken. Radare, Vergleich und Punktebögen aufhängen. Stimmzettel, Klebepunkte "
            + "und Signalkarten auslegen. Jedes Cluster sitzt zusammen."),
        .init(
          "Begrüßung",
          "Sagen, was am Ende da sein wird: ein gemeinsamer Radar und Karten mit Namen und Datum. "
            + "Jedes Cluster sagt in einem Satz, was es sucht."),
        .init(
          "Wände lesen",
          "Zu zweit aus verschiedenen Clustern: ein Thema finden, das überrascht, und eines, das die "
            + "eigenen Mitglieder schon nutzen. Der Gruppe berichten."),
        .init(
          "Blinde Flecken",
          "Vorlesen, was andere verfolgen und wir nicht. Fragen: Wer kennt dort jemanden? Kein Signal "
            + "heißt nicht unwichtig."),
        .init(
          "Punkte",
          "Alle bekommen fünf Punkte und kleben sie auf die Bögen. Niemand erklärt etwas; geredet "
            + "wird danach."),
        .init(
          "Besprechen und abstimmen",
          "Thema für Thema nach der Tagesordnung. Eine Signalkarte vorlesen. Zuerst spricht das "
            + "Cluster mit dem innersten Ring, dann das mit dem äußersten. Dann kreuzen alle an."),
        .init(
          "Zählen",
          "Pause für alle außer zweien: Sie zählen Punkte und Stimmzettel je Cluster und tippen sie in "
            + "votes.csv. scout votes macht daraus den gemeinsamen Radar."),
        .init(
          "Wer hilft wem",
          "Eine Karte für jedes Thema, bei dem ein Cluster geben kann, was ein anderes braucht: erster "
            + "Schritt, Name, Datum. Eine Karte ohne Namen wird weggeworfen."),
        .init(
          "Abschluss",
          "Den gemeinsamen Radar zeigen und was noch strittig ist. Namen und Daten vorlesen. Sagen, wer "
            + "das Protokoll wann schickt."),
      ]),
    minutes: ProtocolWords(
      minutes: "Protokoll des Workshops",
      rule: "Jede Stimme zählt einmal. Der gemeinsame Ring ist der der mittleren Stimme; von zwei "
        + "mittleren der äußere.",
      decided: "Durch Abstimmung entschieden", ring: "Gemeinsamer Ring", before: "Vorher",
      votes: "Stimmen", byCluster: "Mittlere Stimme je Cluster", spread: "Spanne",
      impact: "Wirkung", apart: "Noch strittig",
      apartText: "Die mittleren Stimmen der Cluster liegen in verschiedenen Ringen:",
      dots: "Meiste Punkte",
      notVoted: "Nicht abgestimmt; sie stehen, wo die Ausgaben sie sehen",
      next: "Nächste Schritte", nextText: "Was, wer, bis wann:",
      nobody: "Niemand hat über einen Ring abgestimmt.",
      source: "Gezählt von scout aus den Ausgaben der Cluster und den Stimmzetteln."))
}
