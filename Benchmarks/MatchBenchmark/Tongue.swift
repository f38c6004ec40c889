/// What is known of a language to invent texts that look like it to a machine: its commonest words,
/// how its syllables and its endings are spelled, and how often it builds compounds.
struct Tongue {
  var code: String
  /// The commonest first.
  var functionWords: [String]
  var syllables: [String]
  var endings: [String]
  /// Of a thousand words so many are compounds.
  var compounds: Int
  /// Of a thousand words so many have a capital although no sentence begins.
  var capitals: Int

  private init(
    _ code: String, _ functionWords: String, syllables: String, endings: String,
    compounds: Int = 0, capitals: Int = 40
  ) {
    self.code = code
    self.functionWords = Tongue.split(functionWords)
    self.syllables = Tongue.split(syllables)
    self.endings = [""] + Tongue.split(endings)
    self.compounds = compounds
    self.capitals = capitals
  }

  private static func split(_ words: String) -> [String] {
    words.split(separator: " ").map(String.init)
  }

  static let all =
    [english, swedish, danish, norwegian, german] + [
      finnish, estonian, lithuanian, latvian, polish,
    ]
}

extension Tongue {
  private static let english = Tongue(
    "en",
    """
    the of and to in a is that for it as was with be by on not he his but at are this have from or \
    had an they which one you were all her she there would their we him been has when who will no \
    more if out so said what up its about into than them can only other new some could time these
    """,
    syllables: """
      pro con re de in ex com per tra sta men ter ver sub mar cul ten der lin gra ser pla mon dis \
      tor cen bre fi ro la mi no va se co di pu ra te lo me ni po ri sho whe ght nd ck th ea
      """,
    endings: "s s ed ing er ly ion es al")

  private static let swedish = Tongue(
    "sv",
    """
    och att det i en som på är av för med den till inte om ett han men var jag sig från vi så kan \
    man när år de nu under också efter eller hade sin blir skulle kommer vid mot nya mer alla där
    """,
    syllables: """
      för be an ut upp in ning lig het sam verk kraft ström vär dig bo gär stad land skog sjö bro \
      må lö få ta le ri sa ne ko mi va ro hå nä dö ga fi lo ske tra spe gri ble kun del mar tid
      """,
    endings: "en et er ar erna arna s na a at", compounds: 160)

  private static let danish = Tongue(
    "da",
    """
    og i at det er en til af på som for med de den ikke har der et var han vi om fra men sig kan \
    også eller skal når nu efter blev mere siger år over under mod hvor ud deres alle nye bliver
    """,
    syllables: """
      for be an ud op ind ning lig hed sam værk kraft strøm dig bo gør stad land skov sø bro må lø \
      få ta le ri sa ne ko mi va ro hå næ dø ga fi lo ske tra spe gre ble kun del mar tid
      """,
    endings: "en et er erne ene s e te", compounds: 160)

  private static let norwegian = Tongue(
    "no",
    """
    og i det er på som en å for at av til med de har ikke den om et var fra men han vi seg kan så \
    også eller skal når nå etter ble mer sier år over under mot hvor ut alle nye blir ved mange
    """,
    syllables: """
      for be an ut opp inn ning lig het sam verk kraft strøm dig bo gjø stad land skog sjø bru må \
      lø få ta le ri sa ne ko mi va ro hå næ dø ga fi lo ske tra spe gre ble kun del mar tid
      """,
    endings: "en et er ene a s e te", compounds: 160)

  private static let german = Tongue(
    "de",
    """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    """,
    syllables: """
      ver be ge ent ung keit schaft lich werk kraft strom wär för stell trag bau stadt land wald \
      brü füh neh set zen ten ler ma ri sa ne ko mi va ro hö nä do ga fi lo sche tra spe grü ble
      """,
    endings: "en er e es n ung em te", compounds: 140, capitals: 300)

  private static let finnish = Tongue(
    "fi",
    """
    ja on ei se että oli hän mutta joka ovat myös kun niin sen kuin tai nyt jos vain sitä mukaan \
    jo siitä sekä vielä olla ole voi mitä kanssa jälkeen uuden vuoden ovat noin tämä näin koko
    """,
    syllables: """
      ka tä ta ki la mi suo me tuo tan kä si lai va te ol lis säh kö vet tut ki mus pää luo kai no \
      ra hyö dyn vi ran ko neu tie jär jes te ma vuo si har joi pu lu ri se lo na nen mer maa
      """,
    endings: "a ä n ssa ssä sta stä lla llä lle ksi iden ista issa aan nsa kin t", compounds: 250)

  private static let estonian = Tongue(
    "et",
    """
    ja on ei et see ta oli kui ka mis oma aga või selle siis veel nii seda kes välja pärast üle \
    juba mida ainult kõik tema ning eesti uue aasta kuid olema kohta koos vaid suur võib nende
    """,
    syllables: """
      ka ta ki la mi too te vee kä si lae va ol õp uu ri mus pea loo kai no ra hü vi ran ko nõu tee \
      jär jes ma vo sa har jo pu lu ri se lo na ne mer maa töö jõu ener soo jus võr gu
      """,
    endings: "a i u d de te st s l le ks ga ta ni", compounds: 200)

  private static let lithuanian = Tongue(
    "lt",
    """
    ir į kad iš su yra tai kaip ne bet apie buvo jis per dar už po jau ar nuo prie gali labai tik \
    savo kurie bus kuris taip šiuo metu pat ant jų mūsų arba bei kai metų naujas dėl iki jie
    """,
    syllables: """
      pa ri ka ma tė vi ni ga šil uo so ta mo kė ži ba vė ju rin ką įm on sta ty bo nau do ji mas \
      tin klas spren di pro jek tas lai var ple čia pri de ša lis go ra ke lia žal
      """,
    endings: "as o ui ą u e ai ų ams us ais uose ė ės ę ėje inis inės")

  private static let latvian = Tongue(
    "lv",
    """
    un ir ar no par uz to kas ka tas bija arī kā pie bet vai tā gada lai pēc nav līdz jau vēl kur \
    tikai viņš būs tiek ļoti savu var ko tad šo gan šīs pret kad mūsu latvijas jauno esot visu
    """,
    syllables: """
      pa ri ka ma tē vi ni ga sil tu so ta mo kā ži ba vē ju rī ga īp ek sta bū ve iz man to ša nas \
      tīk la ris inā pro jek ts lai va pie dā vā kr āj um cē šķ ļu pļ auj ņem
      """,
    endings: "s a am u i ā os iem us ē ēs ei as ām ās is")

  private static let polish = Tongue(
    "pl",
    """
    w i na z się do nie że to jest o od jak po przez ale za oraz dla są co tego czy ze tym jego \
    był może już tylko przy także które który ich jej będzie było te roku więcej pod nowe bardzo
    """,
    syllables: """
      prze po wy za na roz pro ść nia wa ko ło pa mi sta rz cy je dno wo du ciep en er gia mo rze \
      stał bud ow sie ć ro śl in szk cz ła pra ga no tk ręb łó dź sy ste fir
      """,
    endings: "a y ę ą ie om ami ach ów owi em ego emu ych ymi u i")
}
