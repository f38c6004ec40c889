extension MeetingWords {
  /// Wants a native reader.
  static let estonian = MeetingWords(
    language: "et",
    agenda: AgendaWords(
      agenda: "Päevakord",
      intro:
        "{count} teemat {minutes} minutiga: kõigepealt need, kus klastrid on teineteisest kõige "
        + "kaugemal, siis need, mille kohta on kõige rohkem tõendeid ja uut.",
      rule: "Punktid: 4 iga rõnga vahe eest, 1 iga sõltumatu allika eest (kuni 4), 2 kui teema on "
        + "liikunud või uus. Iga teema saab 3 minutit; ülejäänu punktide järgi.",
      number: "Nr", topic: "Teema", standing: "Kus see on", points: "Punktid",
      minutes: "Minutid", blindSpots: "Pimealad",
      noSignal:
        "Signaali puudumine ei tähenda, et see pole tähtis: võib-olla ei vaadanud keegi sinna.",
      unknown: "Teistel on, siin tundmatu", withoutRing: "Siin teada, aga rõngata",
      quadrants: "Sektorid, mille kohta ükski voog signaali ei toonud",
      feedsUnknown: "Väljaanne ei ütle, millistele voogudele see toetub.", none: "pole",
      source: "Koostanud scout klastrite väljaannetest."),
    script: ScriptWords(
      script: "Eestvedaja kava",
      steps: [
        .init(
          "Enne",
          "Trüki komplekt välja. Riputa üles radarid, võrdlus ja hääletuslehed. Pane valmis sedelid, "
            + "täpid ja signaalikaardid. Iga klaster istub koos."),
        .init(
          "Tervitus",
          "Ütle, mis lõpuks valmis on: ühine radar ning kaardid nime ja kuupäevaga. Iga klaster ütleb ühe "
            + "lausega, mida ta otsib."),
        .init(
          "Loeme seinu",
          "Paarides eri klastritest: leidke üks teema, mis üllatab, ja üks, mida teie liikmed juba "
            + "kasutavad. Rääkige rühmale."),
        .init(
          "Pimealad",
          "Loe ette, mida teised jälgivad ja meie mitte. Küsi: kes tunneb seal kedagi? Signaali puudumine "
            + "ei tähenda, et see pole tähtis."),
        .init(
          "Täpid",
          "Igaüks saab viis täppi ja kleebib need hääletuslehtedele. Keegi ei selgita; jutt tuleb pärast."
        ),
        .init(
          "Arutelu ja hääletus",
          "Teema teema järel päevakorra järgi. Loe ette signaalikaart. Kõigepealt räägib kõige sisemise "
            + "rõnga klaster, siis kõige välimise. Siis märgivad kõik oma sedelit."),
        .init(
          "Lugemine",
          "Paus kõigile peale kahe: nemad loevad täpid ja sedelid klastrite kaupa kokku ja kirjutavad need "
            + "faili votes.csv. scout votes teeb ühise radari."),
        .init(
          "Kes keda aitab",
          "Kaart igale teemale, kus üks klaster saab anda seda, mida teine vajab: esimene samm, nimi, "
            + "kuupäev. Nimeta kaart visatakse ära."),
        .init(
          "Lõpetus",
          "Näita ühist radarit ja seda, mis veel lahutab. Loe ette nimed ja kuupäevad. Ütle, kes ja millal "
            + "protokolli saadab."),
      ]),
    minutes: ProtocolWords(
      minutes: "Töötoa protokoll",
      rule:
        "Iga hääl loeb ühe korra. Ühine rõngas on keskmise hääle rõngas; kahest keskmisest välimine.",
      decided: "Hääletusega otsustatud", ring: "Ühine rõngas", before: "Enne", votes: "Hääled",
      byCluster: "Keskmine hääl klastri kaupa", spread: "Hajuvus", impact: "Mõju",
      apart: "Veel eri meelt",
      apartText: "Klastrite keskmised hääled on eri rõngastes:",
      dots: "Enim täppe", notVoted: "Ei hääletatud; need on seal, kus väljaanded neid näevad",
      next: "Järgmised sammud", nextText: "Mis, kes, mis ajaks:",
      nobody: "Rõnga üle ei hääletanud keegi.",
      source: "Lugenud scout klastrite väljaannetest ja sedelitelt."))
}
