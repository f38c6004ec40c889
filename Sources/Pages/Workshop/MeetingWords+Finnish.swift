extension MeetingWords {
  /// Wants a native reader.
  static let finnish = MeetingWords(
    language: "fi",
    agenda: AgendaWords(
      agenda: "Esityslista",
      intro: "{count} aihetta, {minutes} minuuttia: ensin ne, joissa klusterit ovat kauimpana "
        + "toisistaan, sitten ne, joista on eniten näyttöä ja uutta.",
      rule:
        "Pisteet: 4 kustakin renkaan erosta, 1 kustakin riippumattomasta lähteestä (enintään 4), "
        + "2 jos aihe on siirtynyt tai uusi. Jokainen aihe saa 3 minuuttia; loput pisteiden mukaan.",
      number: "Nro", topic: "Aihe", standing: "Missä se on", points: "Pisteet",
      minutes: "Minuutit", blindSpots: "Katvealueet",
      noSignal: "Ei signaalia ei tarkoita, ettei aihe ole tärkeä: ehkä kukaan ei katsonut sinne.",
      unknown: "Muilla on, täällä tuntematon", withoutRing: "Tunnettu täällä, mutta ilman rengasta",
      quadrants: "Sektorit, joista mikään syöte ei tuonut signaalia",
      feedsUnknown: "Julkaisu ei kerro, mihin syötteisiin se perustuu.", none: "ei yhtään",
      source: "Scoutin tekemä klusterien julkaisuista."),
    script: ScriptWords(
      script: "Vetäjän käsikirjoitus",
      steps: [
        .init(
          "Ennen",
          "Tulosta paketti. Ripusta tutkat, vertailu ja äänestysarkit. Levitä äänestysliput, pisteet ja "
            + "signaalikortit. Kukin klusteri istuu yhdessä."),
        .init(
          "Tervetuloa",
          "Kerro, mitä lopussa on: yhteinen tutka ja kortit, joissa on nimi ja päivä. Kukin klusteri "
            + "sanoo yhdellä lauseella, mitä etsii."),
        .init(
          "Lukekaa seinät",
          "Pareittain eri klustereista: löytäkää yksi yllättävä aihe ja yksi, jota jäsenenne jo "
            + "käyttävät. Kertokaa ryhmälle."),
        .init(
          "Katvealueet",
          "Lue ääneen, mitä muut seuraavat ja me emme. Kysy: kuka tuntee sieltä jonkun? Ei signaalia ei "
            + "tarkoita, ettei aihe ole tärkeä."),
        .init(
          "Pisteet",
          "Jokainen saa viisi pistettä ja liimaa ne äänestysarkeille. Kukaan ei selitä; keskustelu "
            + "tulee sitten."),
        .init(
          "Keskustelu ja äänestys",
          "Aihe kerrallaan esityslistan mukaan. Lue signaalikortti. Ensin puhuu sisimmän renkaan "
            + "klusteri, sitten uloimman. Sitten kaikki rastittavat lippunsa."),
        .init(
          "Laskenta",
          "Tauko kaikille paitsi kahdelle: he laskevat pisteet ja liput klustereittain ja kirjoittavat "
            + "ne tiedostoon votes.csv. scout votes tekee yhteisen tutkan."),
        .init(
          "Kuka auttaa ketä",
          "Kortti jokaisesta aiheesta, jossa yksi klusteri voi antaa sen, mitä toinen tarvitsee: "
            + "ensimmäinen askel, nimi, päivä. Kortti ilman nimeä heitetään pois."),
        .init(
          "Päätös",
          "Näytä yhteinen tutka ja mistä ollaan yhä eri mieltä. Lue nimet ja päivät. Kerro, kuka "
            + "lähettää pöytäkirjan ja milloin."),
      ]),
    minutes: ProtocolWords(
      minutes: "Työpajan pöytäkirja",
      rule:
        "Jokainen ääni lasketaan kerran. Yhteinen rengas on keskimmäisen äänen rengas; kahdesta "
        + "keskimmäisestä ulompi.",
      decided: "Äänestyksellä päätetty", ring: "Yhteinen rengas", before: "Ennen", votes: "Äänet",
      byCluster: "Keskimmäinen ääni klustereittain", spread: "Hajonta", impact: "Vaikutus",
      apart: "Yhä eri mieltä",
      apartText: "Klusterien keskimmäiset äänet ovat eri renkaissa:",
      dots: "Eniten pisteitä", notVoted: "Ei äänestetty; ne ovat julkaisujen paikoilla",
      next: "Seuraavat askeleet", nextText: "Mitä, kuka, mihin mennessä:",
      nobody: "Kukaan ei äänestänyt renkaasta.",
      source: "Scoutin laskema klusterien julkaisuista ja äänestyslipuista."))
}
