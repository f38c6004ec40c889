extension MeetingWords {
  /// Wants a native reader.
  static let lithuanian = MeetingWords(
    language: "lt",
    agenda: AgendaWords(
      agenda: "Darbotvarkė",
      intro: "Temos: {count}, minutės: {minutes}. Pirma tos, dėl kurių klasteriai labiausiai "
        + "nesutaria, paskui tos, apie kurias daugiausia įrodymų ir naujienų.",
      rule: "Taškai: 4 už kiekvieno žiedo skirtumą, 1 už kiekvieną nepriklausomą šaltinį (iki 4), "
        + "2 jei tema pajudėjo ar nauja. Kiekvienai temai 3 minutės, likusios pagal taškus.",
      number: "Nr.", topic: "Tema", standing: "Kur ji stovi", points: "Taškai",
      minutes: "Minutės", blindSpots: "Aklosios zonos",
      noSignal: "Nėra signalo nereiškia nesvarbu: galbūt ten niekas nežiūrėjo.",
      unknown: "Kiti turi, čia nežinoma", withoutRing: "Čia žinoma, bet be žiedo",
      quadrants: "Sektoriai be signalo iš jokio srauto",
      feedsUnknown: "Leidimas nesako, kokiais srautais remiasi.", none: "nėra",
      source: "Parengė scout iš klasterių leidimų."),
    script: ScriptWords(
      script: "Vedančiojo scenarijus",
      steps: [
        .init(
          "Prieš tai",
          "Išspausdinkite rinkinį. Pakabinkite radarus, palyginimą ir balsavimo lapus. Padėkite "
            + "biuletenius, lipnius taškus ir signalų korteles. Kiekvienas klasteris sėdi kartu."),
        .init(
          "Pasveikinimas",
          "Pasakykite, kas bus pabaigoje: bendras radaras ir kortelės su vardu ir data. Kiekvienas "
            + "klasteris vienu sakiniu pasako, ko ieško."),
        .init(
          "Skaitome sienas",
          "Poromis iš skirtingų klasterių: raskite vieną temą, kuri stebina, ir vieną, kurią jūsų nariai "
            + "jau naudoja. Papasakokite grupei."),
        .init(
          "Aklosios zonos",
          "Perskaitykite, ką seka kiti, o mes ne. Klauskite: kas ten ką nors pažįsta? Nėra signalo "
            + "nereiškia nesvarbu."),
        .init(
          "Taškai",
          "Kiekvienas gauna penkis taškus ir klijuoja ant balsavimo lapų. Niekas neaiškina; kalbėsime "
            + "paskui."),
        .init(
          "Diskusija ir balsavimas",
          "Tema po temos pagal darbotvarkę. Perskaitykite signalo kortelę. Pirmas kalba klasteris su "
            + "vidiniu žiedu, paskui su išoriniu. Tada visi žymi biuletenį."),
        .init(
          "Skaičiavimas",
          "Pertrauka visiems, išskyrus du: jie suskaičiuoja taškus ir biuletenius pagal klasterius ir "
            + "surašo į votes.csv. scout votes padaro bendrą radarą."),
        .init(
          "Kas kam padeda",
          "Po kortelę temai, kurioje vienas klasteris gali duoti, ko kitam reikia: pirmas žingsnis, "
            + "vardas, data. Kortelė be vardo išmetama."),
        .init(
          "Pabaiga",
          "Parodykite bendrą radarą ir dėl ko dar nesutariame. Perskaitykite vardus ir datas. Pasakykite, "
            + "kas ir kada atsiųs protokolą."),
      ]),
    minutes: ProtocolWords(
      minutes: "Dirbtuvių protokolas",
      rule: "Kiekvienas balsas skaičiuojamas kartą. Bendras žiedas yra vidurinio balso; iš dviejų "
        + "vidurinių išorinis.",
      decided: "Nuspręsta balsuojant", ring: "Bendras žiedas", before: "Prieš", votes: "Balsai",
      byCluster: "Vidurinis balsas pagal klasterį", spread: "Sklaida", impact: "Poveikis",
      apart: "Dar nesutariame",
      apartText: "Klasterių viduriniai balsai yra skirtinguose žieduose:",
      dots: "Daugiausia taškų", notVoted: "Nebalsuota; jos lieka, kur jas mato leidimai",
      next: "Kiti žingsniai", nextText: "Kas, kuo vardu, iki kada:",
      nobody: "Dėl žiedo niekas nebalsavo.",
      source: "Suskaičiavo scout iš klasterių leidimų ir biuletenių."))
}
