/// All of these want a native reader.
extension DigestWords {
  static let finnish = DigestWords(
    language: "fi", newSignals: "Uudet signaalit",
    noNewSignal: "Tällä viikolla mikään uusi signaali ei osunut aiheeseen.",
    proposed: "Viikon näytön ehdottamaa", decided: "Päätetty", partners: "Mahdolliset kumppanit",
    quietFeeds: "Syötteet, jotka eivät tuota mitään", sure: "varma", singleSource: "yksi lähde",
    unsure: "epävarma", split: "näyttö on jakautunut", more: "{count} lisää",
    sources: "riippumattomia lähteitä: {count}", days: "{from} – {to}", before: "aiemmin: {from}",
    decidedBy: "Päättänyt {who}, {date}", unreachable: "ei vastaa, alkaen {date}",
    silent: "ei uutta, viimeksi {date}", unreachableAlways: "ei vastaa",
    alsoIn: { $0 == 1 ? "Myös toisessa syötteessä." : "Myös \($0) muussa syötteessä." },
    footer: "Scoutin tekemä avoimista syötteistä ja klusterin omista päätöksistä.")

  static let lithuanian = DigestWords(
    language: "lt", newSignals: "Nauji signalai",
    noNewSignal: "Šią savaitę nė vienas naujas signalas neatitiko temos.",
    proposed: "Ką siūlo šios savaitės įrodymai", decided: "Nuspręsta",
    partners: "Galimi partneriai", quietFeeds: "Nieko neteikiantys srautai", sure: "tikra",
    singleSource: "vienas šaltinis", unsure: "netikra", split: "įrodymai skiriasi",
    more: "dar {count}", sources: "nepriklausomi šaltiniai: {count}", days: "{from} – {to}",
    before: "anksčiau: {from}", decidedBy: "Sprendė {who}, {date}",
    unreachable: "neatsako nuo {date}", silent: "nieko naujo nuo {date}",
    unreachableAlways: "neatsako",
    alsoIn: { "Yra ir kituose srautuose: \($0)." },
    footer: "Parengta scout iš viešų srautų ir klasterio sprendimų.")

  static let danish = DigestWords(
    language: "da", newSignals: "Nye signaler",
    noNewSignal: "Ingen nye signaler passede til et emne i denne uge.",
    proposed: "Foreslået af ugens beviser", decided: "Besluttet", partners: "Mulige partnere",
    quietFeeds: "Nyhedsstrømme, der intet giver", sure: "sikkert", singleSource: "en enkelt kilde",
    unsure: "usikkert", split: "beviserne peger på flere ringe", more: "{count} mere",
    sources: "uafhængige kilder: {count}", days: "{from} til {to}", before: "før: {from}",
    decidedBy: "Besluttet af {who}, {date}", unreachable: "svarer ikke siden {date}",
    silent: "intet nyt siden {date}", unreachableAlways: "svarer ikke",
    alsoIn: { $0 == 1 ? "Også i en anden strøm." : "Også i \($0) andre strømme." },
    footer: "Lavet af scout ud fra åbne nyhedsstrømme og klyngens egne beslutninger.")

  static let norwegian = DigestWords(
    language: "no", newSignals: "Nye signaler",
    noNewSignal: "Ingen nye signaler passet til et emne denne uken.",
    proposed: "Foreslått av ukens belegg", decided: "Besluttet", partners: "Mulige partnere",
    quietFeeds: "Nyhetsstrømmer som ikke gir noe", sure: "sikkert", singleSource: "én enkelt kilde",
    unsure: "usikkert", split: "beleggene peker på ulike ringer", more: "{count} til",
    sources: "uavhengige kilder: {count}", days: "{from} til {to}", before: "før: {from}",
    decidedBy: "Besluttet av {who}, {date}", unreachable: "svarer ikke siden {date}",
    silent: "ikke noe nytt siden {date}", unreachableAlways: "svarer ikke",
    alsoIn: { $0 == 1 ? "Også i en annen strøm." : "Også i \($0) andre strømmer." },
    footer: "Laget av scout fra åpne nyhetsstrømmer og klyngens egne beslutninger.")

  static let polish = DigestWords(
    language: "pl", newSignals: "Nowe sygnały",
    noNewSignal: "W tym tygodniu żaden nowy sygnał nie pasował do tematu.",
    proposed: "Propozycje z dowodów tego tygodnia", decided: "Zdecydowano",
    partners: "Możliwi partnerzy", quietFeeds: "Kanały, które nic nie przynoszą", sure: "pewne",
    singleSource: "jedno źródło", unsure: "niepewne", split: "dowody są podzielone",
    more: "jeszcze {count}", sources: "niezależne źródła: {count}", days: "{from} – {to}",
    before: "przedtem: {from}", decidedBy: "Zdecydował(a) {who}, {date}",
    unreachable: "nie odpowiada od {date}", silent: "nic nowego od {date}",
    unreachableAlways: "nie odpowiada",
    alsoIn: { "Także w innych kanałach: \($0)." },
    footer: "Przygotował scout z publicznych kanałów i decyzji klastra.")

  static let latvian = DigestWords(
    language: "lv", newSignals: "Jauni signāli",
    noNewSignal: "Šonedēļ neviens jauns signāls neatbilda tematam.",
    proposed: "Ko iesaka šīs nedēļas pierādījumi", decided: "Izlemts",
    partners: "Iespējamie partneri", quietFeeds: "Plūsmas, kas neko nedod", sure: "droši",
    singleSource: "viens avots", unsure: "nedroši", split: "pierādījumi dalās",
    more: "vēl {count}", sources: "neatkarīgi avoti: {count}", days: "{from} – {to}",
    before: "iepriekš: {from}", decidedBy: "Izlēma {who}, {date}",
    unreachable: "neatbild kopš {date}", silent: "nekā jauna kopš {date}",
    unreachableAlways: "neatbild",
    alsoIn: { "Arī citās plūsmās: \($0)." },
    footer: "Sagatavojis scout no publiskām plūsmām un klastera lēmumiem.")

  static let estonian = DigestWords(
    language: "et", newSignals: "Uued signaalid",
    noNewSignal: "Sel nädalal ei vastanud ükski uus signaal teemale.",
    proposed: "Mida selle nädala tõendid pakuvad", decided: "Otsustatud",
    partners: "Võimalikud partnerid", quietFeeds: "Vood, mis midagi ei too", sure: "kindel",
    singleSource: "üks allikas", unsure: "ebakindel", split: "tõendid jagunevad",
    more: "veel {count}", sources: "sõltumatuid allikaid: {count}", days: "{from} – {to}",
    before: "varem: {from}", decidedBy: "Otsustas {who}, {date}",
    unreachable: "ei vasta alates {date}", silent: "midagi uut pole alates {date}",
    unreachableAlways: "ei vasta",
    alsoIn: { $0 == 1 ? "Ka ühes teises voos." : "Ka \($0) teises voos." },
    footer: "Koostanud scout avalikest voogudest ja klastri otsustest.")
}
