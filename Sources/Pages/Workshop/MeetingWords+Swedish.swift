extension MeetingWords {
  static let swedish = MeetingWords(
    language: "sv",
    agenda: AgendaWords(
      agenda: "Dagordning",
      intro:
        "{count} ämnen på {minutes} minuter: först där klustren står längst isär, sedan där det "
        + "finns mest belägg och nytt.",
      rule: "Poäng: 4 för varje ring isär, 1 för varje oberoende källa upp till 4, 2 om ämnet har "
        + "flyttat eller är nytt. Varje ämne får 3 minuter; resten följer poängen.",
      number: "Nr", topic: "Ämne", standing: "Var det står", points: "Poäng",
      minutes: "Minuter", blindSpots: "Blinda fläckar",
      noSignal: "Ingen signal betyder inte oviktigt: kanske har ingen tittat där.",
      unknown: "Andra har det, okänt här", withoutRing: "Känt här, men utan ring",
      quadrants: "Sektorer utan signal från någon källa",
      feedsUnknown: "Utgåvan säger inte vilka källor den bygger på.", none: "inga",
      source: "Gjort av scout från klustrens utgåvor."),
    script: ScriptWords(
      script: "Körschema för den som leder",
      steps: [
        .init(
          "Före",
          "Skriv ut paketet. Häng upp radarerna, jämförelsen och röstbladen. Lägg fram röstsedlar, "
            + "prickar och signalkort. Varje kluster sitter tillsammans."),
        .init(
          "Välkomna",
          "Säg vad som ska finnas när vi går: en gemensam radar, och kort med namn och datum. Varje "
            + "kluster säger i en mening vad det letar efter."),
        .init(
          "Läs väggarna",
          "Två och två från olika kluster: hitta ett ämne som förvånar och ett som era medlemmar redan "
            + "använder. Berätta för gruppen."),
        .init(
          "Blinda fläckar",
          "Läs upp vad andra följer och inte vi. Fråga: vem känner någon där? Ingen signal betyder inte "
            + "oviktigt."),
        .init(
          "Prickar",
          "Alla får fem prickar och klistrar dem på röstbladen. Ingen förklarar; samtalet kommer sedan."
        ),
        .init(
          "Diskutera och rösta",
          "Ämne för ämne, som på dagordningen. Läs ett signalkort. Klustret med den innersta ringen "
            + "talar först, sedan det med den yttersta. Sedan kryssar alla på röstsedeln."),
        .init(
          "Räkna",
          "Paus för alla utom två: de räknar prickar och röstsedlar kluster för kluster och skriver in "
            + "dem i votes.csv. scout votes gör den gemensamma radarn."),
        .init(
          "Vem hjälper vem",
          "Ett kort för varje ämne där ett kluster kan ge det ett annat behöver: ett första steg, ett "
            + "namn, ett datum. Ett kort utan namn kastas."),
        .init(
          "Avsluta",
          "Visa den gemensamma radarn och det som fortfarande skiljer. Läs upp namn och datum. Säg vem "
            + "som skickar protokollet och när."),
      ]),
    minutes: ProtocolWords(
      minutes: "Protokoll från workshopen",
      rule: "Varje röst räknas en gång. Den gemensamma ringen är den mittersta röstens; av två i "
        + "mitten den yttre.",
      decided: "Avgjort genom röstning", ring: "Gemensam ring", before: "Före", votes: "Röster",
      byCluster: "Mittersta röst per kluster", spread: "Spridning", impact: "Betydelse",
      apart: "Fortfarande oense",
      apartText: "Klustrens mittersta röster ligger i olika ringar:",
      dots: "Flest prickar", notVoted: "Inte röstat om; de står där utgåvorna har dem",
      next: "Nästa steg", nextText: "Vad, vem, till när:", nobody: "Ingen röstade om någon ring.",
      source: "Räknat av scout från klustrens utgåvor och röstsedlarna."))
}
