import Text

/// Words that hold sentences together, and those of dates: no term consists of one or begins or ends
/// with one. What else is common in a radar's feeds is told from the feeds themselves.
package enum FunctionWords {
  /// Folded and without diacritics; of a text whose language is not known, those of all languages.
  static func words(of language: String?) -> Set<String> {
    guard let language else { return all }
    return byLanguage[language] ?? []
  }

  /// Whether a folded word is one of them in this language.
  package static func contains(_ word: String, in language: String) -> Bool {
    let plain = Folding.withoutDiacritics(Array(word.utf8))
    return words(of: language).contains(String(decoding: plain, as: UTF8.self))
  }

  private static let all = byLanguage.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  private static let byLanguage: [String: Set<String>] = lists.mapValues { list in
    let words = list.split(separator: " ").map { word in
      String(decoding: Folding.withoutDiacritics(Array(word.utf8)), as: UTF8.self)
    }
    return Set(words)
  }.merging(["en": EnglishForms.common]) { $0.union($1) }

  /// Months and weekdays stand last, with the units of time.
  private static let lists = [
    "en":
      "ago asked asks look looks went goes gone got get gets make makes made take takes took put "
      + "set come comes came go went like still again even later soon once ever never always often well back around "
      + "behind near another every few less least further whether because although "
      + "however yet same too "
      + "new now first last next today year years week weeks month months day days per via "
      + "within without across among against during since until says said say read just own three "
      + "january february march april may june july august september october november december "
      + "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
      + "saturday sunday",
    "de":
      "steht stehen kommt kommen geht gehen alle allem allen aller alles andere anderen beide dabei dafür damit dann dazu "
      + "denn dessen doch dort etwa etwas ganz gegenüber heute hier immer jede jeder "
      + "jetzt kaum liegt lag laut lässt macht mehrere rund seinen seinem seiner ihrem "
      + "ihrer ihres sowie statt trotz viele vielen weil weiter weitere weiteren welche "
      + "wieder zwar zwischen "
      + "der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine "
      + "mit von vom zu zum zur bei beim in im ins an am auf aus für fuer über unter nach vor seit "
      + "bis durch gegen ohne um als wie wenn dass ob so auch noch nur schon mehr sehr er sie es "
      + "wir ihr ich man sich sein seine ihre ihren ist sind war waren wird werden wurde wurden hat "
      + "haben hatte kann können soll sollen muss neue neuen neuer neues erste ersten dieser diese "
      + "dieses jahr jahre jahren woche wochen monat monate tag tage januar februar märz april mai "
      + "juni juli august september oktober november dezember montag dienstag mittwoch donnerstag "
      + "freitag samstag sonntag",
    "sv": "alla allt andra bara bland båda dess denna detta dessa enligt fick får "
      + "fortfarande få ger går göra gör hela helt igen ihop innan inom kom kommer "
      + "kring lika medan många någon några något om redan runt sedan snart står "
      + "tidigare tills upp ut varje vilka vilket även än åt "
      + "och eller men att som en ett den det de dem i på av för från till med om vid över under "
      + "efter före mellan utan mot genom inte är var blir blev har hade kan ska skall vill måste "
      + "sin sitt sina han hon vi ni jag man sig så också mer mest mycket nu när där här nya ny "
      + "nytt första år året vecka veckor månad dag dagar januari februari mars april maj juni juli "
      + "augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag "
      + "söndag",
    "da":
      "alle allerede andre bare begge blandt blive dette disse dog endnu fik får gik "
      + "gør hele helt hvis hvor igen ifølge inden ind kom kommer langs mange nogle "
      + "noget op rundt selv siden skulle stadig tidligere ud ved være været ville "
      + "og eller men at som en et den det de dem i på af for fra til med om ved over under efter "
      + "før mellem uden mod gennem ikke er var bliver blev har havde kan skal vil må sin sit sine "
      + "han hun vi jeg man sig så også mere mest meget nu når der her nye ny nyt første år året "
      + "uge uger måned dag dage januar februar marts april maj juni juli august september oktober "
      + "november december mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "no": "alle allerede andre bare begge blant bli dette disse ennå fikk får gikk gjør "
      + "hele helt hvis hvor igjen ifølge innen inn kom kommer langs mange noen noe opp "
      + "rundt selv siden skulle fortsatt tidligere ut være vært ville "
      + "og eller men at som en et ei den det de dem i på av for fra til med om ved over under "
      + "etter før mellom uten mot gjennom ikke er var blir ble har hadde kan skal vil må sin sitt "
      + "sine han hun vi jeg man seg så også mer mest mye nå når der her nye ny nytt første år året "
      + "uke uker måned dag dager å januar februar mars april mai juni juli august september "
      + "oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi":
      "vähintään enintään aikana aina ainakin asti edelleen ehkä eikä hänen heidän hyvin ikään itse "
      + "joita joiden jolla jonka juuri kaikki kaikkien keskimäärin kerran koko kohti "
      + "kuinka kuitenkin lähes lisäksi läpi mikä missä monta muun muut mutta noin oman "
      + "osa pois sama samaan sitten siitä siinä siihen tulee tulevat tähän tästä usein "
      + "useita vasta vastaan vähän välillä "
      + "ja tai mutta että kuin kun jos niin ei eivät on ovat oli olivat ole olla se ne hän he me "
      + "te minä tämä nämä joka jotka jossa sen sitä niiden myös vain vielä jo nyt enemmän eniten "
      + "yli alle kanssa ilman mukaan jälkeen ennen sekä eli voi voivat pitää saa uusi uuden uutta "
      + "uudet ensimmäinen vuosi vuoden vuonna vuotta viikko viikon kuukausi päivä tammikuu "
      + "tammikuussa helmikuu helmikuussa maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu "
      + "syyskuu lokakuu marraskuu joulukuu maanantai tiistai keskiviikko torstai perjantai "
      + "lauantai sunnuntai",
    "et":
      "alates alati all edasi enam ees eest igal iga jooksul juurde kaudu keskmiselt "
      + "kogu kui kuni kõik kõige ligi läbi mitme mitte mitu muu nii nende olema olnud "
      + "peal peale poolt saab sai samuti sees siia siin sisse tema umbes vahel vastu "
      + "veel välja ühe "
      + "ja või aga et kui siis ei on oli olid olla see need ta nad me te ma mis kes kus kuid ning "
      + "ka ainult veel juba nüüd rohkem üle alla koos ilma järgi pärast enne oma seda selle uus "
      + "uue uued esimene aasta aastal aastat nädal kuu päev jaanuar veebruar märts aprill mai "
      + "juuni juuli august september oktoober november detsember esmaspäev teisipäev kolmapäev "
      + "neljapäev reede laupäev pühapäev",
    "lt": "abu apie beveik būtų esant gali galima galėtų ilgai jo jos jų juos kas kelis "
      + "kelios kiekvienas kita kiti kitas kol maždaug nei neturi net nebe nors paskui "
      + "reikia sako tada tačiau tai todėl turi tokia toks visi viso visos vis "
      + "ir ar arba bet kad kaip kai jei ne nėra yra buvo bus būti tai tas ta tie jis ji jie mes "
      + "jūs aš kuris kuri kurie kur į iš su be už prie per nuo iki po prieš tarp dėl apie ant "
      + "pagal taip pat tik dar jau dabar daugiau labai savo šis ši šie naujas nauja nauji naują "
      + "pirmas metai metų metais savaitė mėnuo diena sausio vasario kovo balandžio gegužės "
      + "birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio pirmadienis antradienis "
      + "trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
    "lv":
      "abi ap apmēram bet būtu caur cik citi citas daudz esot gan gandrīz jo katrs "
      + "kas kamēr kopā lai līdz mums nekā nevar pret savas savu tam tā tāpēc tomēr tur "
      + "varēs var vairāki vien visi visas visu "
      + "un vai bet ka kā kad ja ne nav ir bija būs būt tas tā tie viņš viņa viņi mēs jūs es kurš "
      + "kura kuri kur uz no ar bez pie pa pēc pirms starp dēļ par līdz arī tikai vēl jau tagad "
      + "vairāk ļoti savu sava šis šī šie jauns jauna jauni jaunu pirmais gads gada gadā gadu "
      + "nedēļa mēnesis diena janvāris janvārī februāris februārī marts martā aprīlis aprīlī maijs "
      + "maijā jūnijs jūnijā jūlijs jūlijā augusts augustā septembris septembrī oktobris oktobrī "
      + "novembris novembrī decembris decembrī pirmdiena otrdiena trešdiena ceturtdiena piektdiena "
      + "sestdiena svētdiena",
    "pl":
      "aby ani aż bo być chce choć co czy dlatego dopiero dość inne innych jako "
      + "jednak jest każdy kiedy kilka kilku ma mają mimo może można musi nam nas "
      + "natomiast nawet nich nim niż około podczas ponad poza przeciw są sobie "
      + "wszystkie wszystkich według wciąż wobec zostać został została zostanie znów "
      + "i oraz lub albo ale że jak gdy jeśli nie jest są był była było były być to ten ta te ci on "
      + "ona oni my wy ja który która które których gdzie w we z ze na do od po przed przez dla o u "
      + "przy pod nad między bez za się tak też także tylko jeszcze już teraz więcej bardzo swój "
      + "swoje jego jej ich nowy nowa nowe nowych pierwszy rok roku lata lat tydzień miesiąc dzień "
      + "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
      + "listopada grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela",
  ]
}
