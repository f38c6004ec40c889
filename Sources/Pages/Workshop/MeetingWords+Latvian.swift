extension MeetingWords {
  /// Wants a native reader.
  static let latvian = MeetingWords(
    language: "lv",
    agenda: AgendaWords(
      agenda: "Darba kārtība",
      intro:
        "Tēmas: {count}, minūtes: {minutes}. Vispirms tās, kurās klasteri visvairāk atšķiras, tad "
        + "tās, par kurām visvairāk pierādījumu un jaunumu.",
      rule:
        "Punkti: 4 par katra gredzena starpību, 1 par katru neatkarīgu avotu (līdz 4), 2 ja tēma "
        + "pārvietojusies vai jauna. Katrai tēmai 3 minūtes, pārējās pēc punktiem.",
      number: "Nr.", topic: "Tēma", standing: "Kur tā ir", points: "Punkti",
      minutes: "Minūtes", blindSpots: "Aklās zonas",
      noSignal: "Nav signāla nenozīmē nesvarīgi: varbūt tur neviens neskatījās.",
      unknown: "Citiem ir, šeit nezināma", withoutRing: "Šeit zināma, bet bez gredzena",
      quadrants: "Sektori bez signāla no jebkuras plūsmas",
      feedsUnknown: "Izdevums nesaka, uz kādām plūsmām tas balstās.", none: "nav",
      source: "Sagatavojis scout no klasteru izdevumiem."),
    script: ScriptWords(
      script: "Vadītāja scenārijs",
      steps: [
        .init(
          "Pirms tam",
          "Izdrukājiet komplektu. Piekariniet radarus, salīdzinājumu un balsošanas lapas. Nolieciet "
            + "balsošanas zīmes, punktus un signālu kartītes. Katrs klasteris sēž kopā."),
        .init(
          "Sveiciens",
          "Pasakiet, kas būs beigās: kopīgs radars un kartītes ar vārdu un datumu. Katrs klasteris vienā "
            + "teikumā pasaka, ko meklē."),
        .init(
          "Lasām sienas",
          "Pa pāriem no dažādiem klasteriem: atrodiet vienu tēmu, kas pārsteidz, un vienu, ko jūsu biedri "
            + "jau lieto. Pastāstiet grupai."),
        .init(
          "Aklās zonas",
          "Nolasiet, kam seko citi, bet mēs ne. Jautājiet: kurš tur kādu pazīst? Nav signāla nenozīmē "
            + "nesvarīgi."),
        .init(
          "Punkti",
          "Katrs saņem piecus punktus un līmē tos uz balsošanas lapām. Neviens neskaidro; saruna būs pēc "
            + "tam."),
        .init(
          "Pārrunas un balsošana",
          "Tēmu pēc tēmas pēc darba kārtības. Nolasiet signāla kartīti. Vispirms runā klasteris ar iekšējo "
            + "gredzenu, tad ar ārējo. Tad visi atzīmē balsošanas zīmē."),
        .init(
          "Skaitīšana",
          "Pauze visiem, izņemot divus: viņi skaita punktus un zīmes pa klasteriem un ieraksta votes.csv. "
            + "scout votes uztaisa kopīgo radaru."),
        .init(
          "Kurš kam palīdz",
          "Pa kartītei tēmai, kurā viens klasteris var dot to, kas otram vajadzīgs: pirmais solis, vārds, "
            + "datums. Kartīti bez vārda izmet."),
        .init(
          "Noslēgums",
          "Parādiet kopīgo radaru un to, kas vēl šķir. Nolasiet vārdus un datumus. Pasakiet, kurš un kad "
            + "sūtīs protokolu."),
      ]),
    minutes: ProtocolWords(
      minutes: "Darbnīcas protokols",
      rule: "Katra balss skaitās vienreiz. Kopīgais gredzens ir vidējās balss gredzens; no diviem "
        + "vidējiem ārējais.",
      decided: "Izlemts balsojot", ring: "Kopīgais gredzens", before: "Pirms", votes: "Balsis",
      byCluster: "Vidējā balss pa klasteriem", spread: "Izkliede", impact: "Ietekme",
      apart: "Vēl neesam vienisprātis",
      apartText: "Klasteru vidējās balsis ir dažādos gredzenos:",
      dots: "Visvairāk punktu", notVoted: "Nav balsots; tās paliek, kur tās redz izdevumi",
      next: "Nākamie soļi", nextText: "Kas, kurš, līdz kuram laikam:",
      nobody: "Par gredzenu neviens nebalsoja.",
      source: "Saskaitījis scout no klasteru izdevumiem un balsošanas zīmēm."))
}
