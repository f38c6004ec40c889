/// Sentences of our own in ten languages and in some others.
enum Sentences {
  static let byLanguage: [String: [String]] = [
    "en": [
      "The port of Klaipeda will test a battery ferry during the summer.",
      "Researchers found that yeast can make milk proteins without any cows.",
      "Our cluster looks for partners who want to build a hydrogen valley.",
      "Nobody knows yet how much the new grid will cost households.",
      "This year's budget gives small companies more money for experiments.",
    ],
    "sv": [
      "Hamnen i Göteborg provar en ny batterifärja under sommaren.",
      "Forskarna visar att jäst kan göra mjölkprotein utan några kor.",
      "Vårt kluster söker företag som vill vara med och bygga en vätgasdal.",
      "Ingen vet ännu hur mycket det nya elnätet kommer att kosta hushållen.",
      "I årets budget får små bolag mer pengar till försök och prototyper.",
    ],
    "fi": [
      "Turun satama kokeilee uutta akkukäyttöistä lauttaa ensi kesänä.",
      "Tutkijat osoittavat, että hiiva voi tuottaa maitoproteiinia ilman lehmiä.",
      "Klusterimme etsii kumppaneita, jotka haluavat rakentaa vetylaakson.",
      "Kukaan ei vielä tiedä, paljonko uusi sähköverkko maksaa kotitalouksille.",
      "Pienet yritykset saavat tänä vuonna enemmän rahaa kokeiluihin.",
    ],
    "lt": [
      "Klaipėdos uostas vasarą išbandys naują elektrinį keltą.",
      "Mokslininkai parodė, kad mielės gali gaminti pieno baltymus be karvių.",
      "Mūsų klasteris ieško partnerių, kurie norėtų kurti vandenilio slėnį.",
      "Niekas dar nežino, kiek naujasis tinklas kainuos namų ūkiams.",
      "Šių metų biudžete mažoms įmonėms skirta daugiau pinigų bandymams.",
    ],
    "de": [
      "Der Kieler Hafen erprobt im Sommer eine neue Fähre mit Batterie.",
      "Forscher zeigen, dass Hefe auch ohne Kühe Milcheiweiß herstellen kann.",
      "Unser Cluster sucht Partner, die ein Tal für Wasserstoff aufbauen wollen.",
      "Noch weiß niemand, wie viel das neue Netz die Haushalte kosten wird.",
      "Kleine Betriebe bekommen in diesem Jahr mehr Geld für Versuche.",
    ],
    "da": [
      "Havnen i Aarhus afprøver en ny batterifærge hen over sommeren.",
      "Forskerne viser, at gær kan lave mælkeproteiner uden brug af køer.",
      "Vores klynge leder efter virksomheder, der har lyst til at bygge en brintdal.",
      "Ingen ved endnu, hvor meget det nye elnet kommer til at koste husholdningerne.",
      "I årets budget får små selskaber flere penge til forsøg af enhver slags.",
    ],
    "no": [
      "Havna i Bergen prøver ut ei ny batteriferje gjennom sommeren.",
      "Forskerne viser at gjær kan lage melkeproteiner uten bruk av kyr.",
      "Klyngen vår leter etter bedrifter som har lyst til å bygge en hydrogendal.",
      "Ingen vet ennå hvor mye det nye strømnettet kommer til å koste husholdningene.",
      "I årets budsjett får små selskaper mer penger til forsøk av alle slag.",
    ],
    "pl": [
      "Port w Gdyni przetestuje latem nowy prom zasilany bateriami.",
      "Naukowcy pokazali, że drożdże mogą wytwarzać białka mleka bez krów.",
      "Nasz klaster szuka partnerów, którzy chcą zbudować dolinę wodorową.",
      "Nikt jeszcze nie wie, ile nowa sieć będzie kosztować gospodarstwa domowe.",
      "W tym roku małe firmy dostaną więcej pieniędzy na eksperymenty.",
    ],
    "lv": [
      "Rīgas osta vasarā izmēģinās jaunu prāmi ar akumulatoriem.",
      "Pētnieki pierādīja, ka raugs var ražot piena olbaltumvielas bez govīm.",
      "Mūsu klasteris meklē partnerus, kas vēlas veidot ūdeņraža ieleju.",
      "Neviens vēl nezina, cik jaunais tīkls maksās mājsaimniecībām.",
      "Šogad mazie uzņēmumi saņems vairāk naudas izmēģinājumiem.",
    ],
    "et": [
      "Tallinna sadam katsetab suvel uut akudega parvlaeva.",
      "Teadlased näitasid, et pärm suudab toota piimavalku ilma lehmadeta.",
      "Meie klaster otsib partnereid, kes tahaksid rajada vesinikuoru.",
      "Keegi ei tea veel, kui palju uus võrk kodumajapidamistele maksma läheb.",
      "Tänavu saavad väikesed ettevõtted katseteks rohkem raha.",
    ],
  ]

  struct Title: Sendable {
    var language: String
    var text: String
  }

  static let titles = [
    Title(language: "en", text: "How farmers use drones against the drought"),
    Title(language: "sv", text: "Så ska vätgasen värma upp husen"),
    Title(language: "fi", text: "Uusi vetytehdas nousee Kokkolaan"),
    Title(language: "lt", text: "Naujas vandenilio projektas Kaune"),
    Title(language: "de", text: "Neues Werk für grünen Wasserstoff"),
    Title(language: "da", text: "Sådan bliver fremtidens havvind billigere"),
    Title(language: "no", text: "Slik blir framtidas havvind billigere"),
    Title(language: "pl", text: "Nowa fabryka zielonego wodoru"),
    Title(language: "lv", text: "Jauna ūdeņraža rūpnīca Ventspilī"),
    Title(language: "et", text: "Uus vesinikutehas kerkib Paldiskisse"),
  ]

  static let others = [
    "Le port du Havre teste cet été un nouveau ferry à batteries.",
    "El puerto de Valencia prueba este verano un nuevo barco eléctrico.",
    "Il porto di Genova prova in estate un nuovo traghetto a batterie.",
    "O porto de Lisboa testa neste verão uma nova balsa elétrica.",
    "De haven van Rotterdam test deze zomer een nieuwe veerboot op batterijen.",
    "Порт Санкт-Петербурга испытает летом новый паром на батареях.",
    "Порт Одеси випробує влітку новий пором на акумуляторах.",
    "Přístav v Děčíně letos v létě vyzkouší novou loď na baterie.",
    "A kikötő nyáron új, akkumulátoros kompot próbál ki.",
    "İstanbul limanı bu yaz yeni bir bataryalı feribotu deneyecek.",
    "Το λιμάνι του Πειραιά δοκιμάζει το καλοκαίρι ένα νέο πλοίο.",
    "港は夏に新しい電池フェリーを試験する予定です。",
    "ميناء طنجة يجرب هذا الصيف عبارة جديدة تعمل بالبطاريات",
  ]
}
