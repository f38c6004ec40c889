/// All of these want a native reader.
extension RadarWords {
  static let danish = RadarWords(
    draft: "Udkast", edition: "Udgave", since: "sammenlignet med", topics: "Emner",
    new: "Nyt", movedIn: "Indad", movedOut: "Udad", unchanged: "Uændret",
    removed: "Fjernet siden forrige udgave",
    tipIn: ": spids mod midten", tipOut: ": spids væk fra midten",
    unplaced: "Uden ring", noSignal: "intet signal i perioden",
    noCue: "signaler, men intet om modenhed", split: "beviserne peger på flere ringe",
    unknownCell: "dets ring eller sektor findes ikke på denne radar",
    byPeople: "Fyldt: placeret af mennesker", proposal: "Hul: foreslået af scout",
    thin: "Stiplet: få eller gamle beviser", brake: "Bjælke: beviser imod",
    impact: "Størrelse: betydning for medlemmerne", legend: "Sådan læses mærkerne",
    rings: "Ringe",
    source: "Tegnet af scout ud fra åbne nyhedsstrømme og klyngens egne notater.",
    firstEdition: "første udgave", quadrants: "Sektorer")

  static let norwegian = RadarWords(
    draft: "Utkast", edition: "Utgave", since: "sammenlignet med", topics: "Emner",
    new: "Nytt", movedIn: "Innover", movedOut: "Utover", unchanged: "Uendret",
    removed: "Fjernet siden forrige utgave",
    tipIn: ": spiss mot midten", tipOut: ": spiss bort fra midten",
    unplaced: "Uten ring", noSignal: "ingen signaler i perioden",
    noCue: "signaler, men ingenting om modenhet", split: "beleggene peker på ulike ringer",
    unknownCell: "ringen eller sektoren finnes ikke på denne radaren",
    byPeople: "Fylt: plassert av mennesker", proposal: "Hul: foreslått av scout",
    thin: "Stiplet: få eller gamle belegg", brake: "Bjelke: belegg imot",
    impact: "Størrelse: betydning for medlemmene", legend: "Slik leses merkene", rings: "Ringer",
    source: "Tegnet av scout fra åpne nyhetsstrømmer og klyngens egne notater.",
    firstEdition: "første utgave", quadrants: "Sektorer")

  static let polish = RadarWords(
    draft: "Szkic", edition: "Wydanie", since: "w porównaniu z", topics: "Tematy",
    new: "Nowe", movedIn: "Bliżej środka", movedOut: "Dalej od środka", unchanged: "Bez zmian",
    removed: "Usunięte od poprzedniego wydania",
    tipIn: ": ostrze do środka", tipOut: ": ostrze na zewnątrz",
    unplaced: "Bez pierścienia", noSignal: "brak sygnałów w okresie",
    noCue: "są sygnały, ale nic o dojrzałości", split: "dowody wskazują różne pierścienie",
    unknownCell: "tego pierścienia lub sektora nie ma na radarze",
    byPeople: "Pełny: umieszczony przez ludzi", proposal: "Pusty: propozycja scout",
    thin: "Kreskowany: dowody skąpe lub stare", brake: "Belka: dowody przeciw",
    impact: "Wielkość: znaczenie dla członków", legend: "Jak czytać znaki", rings: "Pierścienie",
    source: "Narysował scout z otwartych kanałów i własnych notatek klastra.",
    firstEdition: "pierwsze wydanie", quadrants: "Sektory")

  static let latvian = RadarWords(
    draft: "Melnraksts", edition: "Izdevums", since: "salīdzinot ar", topics: "Tēmas",
    new: "Jauna", movedIn: "Tuvāk centram", movedOut: "Tālāk no centra",
    unchanged: "Bez izmaiņām", removed: "Noņemtas kopš iepriekšējā izdevuma",
    tipIn: ": smaile uz centru", tipOut: ": smaile uz āru",
    unplaced: "Bez gredzena", noSignal: "periodā nav signālu",
    noCue: "ir signāli, bet nekā par gatavību", split: "pierādījumi norāda uz dažādiem gredzeniem",
    unknownCell: "tās gredzena vai sektora šajā radarā nav",
    byPeople: "Pildīta: izvietojuši cilvēki", proposal: "Tukša: scout priekšlikums",
    thin: "Pārtraukta līnija: maz vai veci pierādījumi", brake: "Svītra: pierādījumi pret",
    impact: "Izmērs: ietekme uz biedriem", legend: "Kā lasīt zīmes", rings: "Gredzeni",
    source: "Zīmējis scout no atklātām ziņu plūsmām un klastera piezīmēm.",
    firstEdition: "pirmais izdevums", quadrants: "Sektori")

  static let estonian = RadarWords(
    draft: "Mustand", edition: "Väljaanne", since: "võrreldes", topics: "Teemasid",
    new: "Uus", movedIn: "Sissepoole", movedOut: "Väljapoole", unchanged: "Muutumatu",
    removed: "Eemaldatud pärast eelmist väljaannet",
    tipIn: ": tipp keskele", tipOut: ": tipp väljapoole",
    unplaced: "Ilma rõngata", noSignal: "perioodil signaale pole",
    noCue: "signaale on, küpsuse kohta mitte midagi", split: "tõendid viitavad eri rõngastele",
    unknownCell: "selle rõngast või sektorit radaril ei ole",
    byPeople: "Täidetud: paigutasid inimesed", proposal: "Seest tühi: scouti ettepanek",
    thin: "Katkendjoon: vähe või vanu tõendeid", brake: "Riba: tõendid vastu",
    impact: "Suurus: mõju liikmetele", legend: "Kuidas märke lugeda", rings: "Rõngad",
    source: "Joonistanud scout avalikest voogudest ja klastri enda märkmetest.",
    firstEdition: "esimene väljaanne", quadrants: "Sektorid")
}
