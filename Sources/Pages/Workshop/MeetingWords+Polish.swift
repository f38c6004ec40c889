extension MeetingWords {
  /// Wants a native reader.
  static let polish = MeetingWords(
    language: "pl",
    agenda: AgendaWords(
      agenda: "Porządek obrad",
      intro: "Tematy: {count}, minuty: {minutes}. Najpierw te, w których klastry najbardziej się "
        + "różnią, potem te z największą liczbą dowodów i nowości.",
      rule:
        "Punkty: 4 za każdy pierścień różnicy, 1 za każde niezależne źródło (do 4), 2 jeśli temat "
        + "się przesunął lub jest nowy. Każdy temat ma 3 minuty; reszta według punktów.",
      number: "Nr", topic: "Temat", standing: "Gdzie stoi", points: "Punkty",
      minutes: "Minuty", blindSpots: "Martwe pola",
      noSignal: "Brak sygnału nie znaczy nieważne: może nikt tam nie patrzył.",
      unknown: "Inni mają, tu nieznane", withoutRing: "Tu znane, ale bez pierścienia",
      quadrants: "Sektory bez sygnału z jakiegokolwiek źródła",
      feedsUnknown: "Wydanie nie podaje, na jakich źródłach się opiera.", none: "brak",
      source: "Przygotował scout z wydań klastrów."),
    script: ScriptWords(
      script: "Scenariusz prowadzącego",
      steps: [
        .init(
          "Przedtem",
          "Wydrukuj zestaw. Zawieś radary, porównanie i arkusze do głosowania. Rozłóż karty do "
            + "głosowania, kropki i karty sygnałów. Każdy klaster siedzi razem."),
        .init(
          "Powitanie",
          "Powiedz, co będzie na końcu: wspólny radar oraz karty z nazwiskiem i datą. Każdy klaster mówi "
            + "jednym zdaniem, czego szuka."),
        .init(
          "Czytamy ściany",
          "W parach z różnych klastrów: znajdźcie temat, który zaskakuje, i taki, którego wasi członkowie "
            + "już używają. Opowiedzcie grupie."),
        .init(
          "Martwe pola",
          "Przeczytaj, co śledzą inni, a my nie. Zapytaj: kto tam kogoś zna? Brak sygnału nie znaczy "
            + "nieważne."),
        .init(
          "Kropki",
          "Każdy dostaje pięć kropek i przykleja je na arkuszach. Nikt nie tłumaczy; rozmowa będzie "
            + "potem."),
        .init(
          "Dyskusja i głosowanie",
          "Temat po temacie według porządku. Przeczytaj kartę sygnału. Najpierw mówi klaster z "
            + "pierścieniem najbliżej środka, potem ten z najdalszym. Potem wszyscy zaznaczają."),
        .init(
          "Liczenie",
          "Przerwa dla wszystkich oprócz dwóch osób: liczą kropki i karty klaster po klastrze i wpisują "
            + "je do votes.csv. scout votes robi wspólny radar."),
        .init(
          "Kto komu pomaga",
          "Jedna karta na temat, w którym jeden klaster może dać to, czego potrzebuje drugi: pierwszy "
            + "krok, nazwisko, data. Kartę bez nazwiska wyrzucamy."),
        .init(
          "Zakończenie",
          "Pokaż wspólny radar i to, co nadal nas dzieli. Przeczytaj nazwiska i daty. Powiedz, kto i kiedy "
            + "wyśle protokół."),
      ]),
    minutes: ProtocolWords(
      minutes: "Protokół warsztatu",
      rule: "Każdy głos liczy się raz. Wspólny pierścień to pierścień środkowego głosu; z dwóch "
        + "środkowych zewnętrzny.",
      decided: "Rozstrzygnięte głosowaniem", ring: "Wspólny pierścień", before: "Przedtem",
      votes: "Głosy", byCluster: "Środkowy głos klastra", spread: "Rozpiętość",
      impact: "Znaczenie", apart: "Nadal się różnimy",
      apartText: "Środkowe głosy klastrów leżą w różnych pierścieniach:",
      dots: "Najwięcej kropek", notVoted: "Bez głosowania; stoją tam, gdzie widzą je wydania",
      next: "Następne kroki", nextText: "Co, kto, do kiedy:",
      nobody: "Nikt nie głosował na pierścień.",
      source: "Policzył scout z wydań klastrów i kart do głosowania."))
}
