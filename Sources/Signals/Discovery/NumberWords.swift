/// Numbers in words and what they count: no term consists of one or begins or ends with one, in any
/// of its forms.
enum NumberWords {
  /// The stems, as `TermForms` makes them; none of a language that is not known.
  static func stems(of language: String?, _ forms: TermForms) -> Set<[UInt8]> {
    let words = lists[language ?? ""]?.split(separator: " ") ?? []
    return Set(words.map { forms.stem(of: Array($0.utf8)) })
  }

  private static let units =
    " euro dollar megawatt gigawatt kilowatt megawatin kilometer meter percent procent prozent "
    + "million gram kilo "

  private static let lists = [
    "en":
      "four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred "
      + "thousand second third fourth half quarter dozen billion degree cent tonne ton hour minute "
      + "january february march april june july august september october november december monday "
      + "tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning "
      + "evening night decade metre kilometre percentage",
    "de":
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert "
      + "tausend zweite dritte vierte hälfte viertel millionen milliarde milliarden grad tonne "
      + "tonnen stunde stunden minute frühjahr sommer herbst winter morgen abend nacht jahrzehnt",
    "sv":
      "två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio hundra tusen "
      + "andra tredje fjärde halv hälften miljon miljoner miljard miljarder kronor grader ton timme "
      + "timmar minut vår sommar höst vinter morgon kväll natt",
    "da":
      "to tre fire fem seks syv otte ni ti elleve tolv tyve tredive hundrede tusind anden tredje "
      + "halv halvdelen mio mia milliard milliarder kroner grader ton time timer minut forår sommer "
      + "efterår vinter",
    "no": "to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti hundre tusen andre tredje "
      + "halv halvparten millioner milliard milliarder kroner grader tonn time timer minutt vår "
      + "sommer høst vinter",
    "fi": "yksi yhden kaksi kahden kahta kahteen kolme kolmen kolmas kolmannes neljä neljän viisi "
      + "viiden viittä kuusi kuuden kuutta seitsemän kahdeksan yhdeksän kymmenen kymmenes sata sadan "
      + "tuhat tuhannen toinen toisen puoli puolet miljoona miljoonaa miljardi miljardia euroa "
      + "prosentti prosenttia aste astetta tonni tonnia tunti tunnin minuutti kevät kesä syksy talvi "
      + "aamu ilta yö megawatti megawattia metri metriä tammikuu helmikuu maaliskuu huhtikuu "
      + "toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu maanantai "
      + "tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    "et": "üks kaks kahe kolm kolme neli nelja viis viie kuus kuue seitse seitsme kaheksa üheksa "
      + "kümme kümne sada saja tuhat tuhande teine teise kolmas pool miljon miljonit miljard eurot "
      + "protsent protsenti kraadi tonni tund tundi minut kevad suvi sügis talv",
    "lt": "vienas viena dvi du trys tris keturi keturis penki penkis šeši šešis septyni aštuoni "
      + "devyni dešimt dvylika dvidešimt trisdešimt šimtas šimtai tūkstantis tūkstančiai antras "
      + "antra trečias trečią ketvirtas pusė milijonas milijonai milijonų milijardas eurų eurai "
      + "procentai procentų laipsnių tonų valanda valandų minučių pavasarį vasarą rudenį žiemą",
    "lv": "viens viena divi divas trīs četri četras pieci piecas seši sešas septiņi astoņi deviņi "
      + "desmit divpadsmit divdesmit simts simti tūkstotis tūkstoši otrais trešais puse miljons "
      + "miljoni miljonu miljards eiro procenti procentu grādu tonnas stunda stundas minūtes "
      + "pavasaris vasara rudens ziema",
    "pl": "jeden jedna dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem "
      + "osiem dziewięć dziesięć dwanaście dwadzieścia sto tysiąc tysiące tysięcy drugi druga trzeci "
      + "połowa milion miliony milionów miliard miliardy miliardów złotych proc stopni ton tony "
      + "godzina godzin minut wiosna lato jesień zima",
  ].mapValues { $0 + units }
}
