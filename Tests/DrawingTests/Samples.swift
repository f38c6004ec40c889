import Radars
import Signals
import Text

/// Editions to draw: invented clusters with names as long, as foreign and as hostile as real ones.
enum Samples {
  static let date = Day("2026-11-16")!

  static let rings = [
    ring(
      "adopt", ["en": "Adopt", "lt": "Diegti", "de": "Einführen", "fi": "Käyttöön", "sv": "Inför"],
      "Members can buy it and use it", 9...9),
    ring(
      "pilot", ["en": "Pilot", "lt": "Bandyti", "de": "Pilot", "fi": "Pilotoi", "sv": "Pilot"],
      "Works outside the lab, few references", 7...8),
    ring(
      "explore",
      ["en": "Explore", "lt": "Tirti", "de": "Erkunden", "fi": "Tutki", "sv": "Utforska"],
      "Prototype, validated", 4...6),
    ring(
      "watch",
      ["en": "Watch", "lt": "Stebėti", "de": "Beobachten", "fi": "Seuraa", "sv": "Bevaka"],
      "Research or weak signal", 1...3),
  ]

  static let quadrants = [
    quadrant(
      "ingredients",
      [
        "en": "Ingredients & proteins", "de": "Zutaten & Proteine",
        "fi": "Raaka-aineet ja proteiinit", "lt": "Ingredientai ir baltymai",
        "sv": "Råvaror och proteiner",
      ]),
    quadrant(
      "processing",
      [
        "en": "Processing & production", "de": "Verarbeitung & Produktion",
        "fi": "Jalostus ja tuotanto", "lt": "Perdirbimas ir gamyba",
        "sv": "Förädling och produktion",
      ]),
    quadrant(
      "digital",
      [
        "en": "Digital, data & AI", "de": "Digitales, Daten & KI", "fi": "Digi, data ja tekoäly",
        "lt": "Skaitmena, duomenys ir DI", "sv": "Digitalt, data och AI",
      ]),
    quadrant(
      "packaging",
      [
        "en": "Packaging, climate & circularity", "de": "Verpackung, Klima & Kreislauf",
        "fi": "Pakkaukset, ilmasto ja kiertotalous",
        "lt": "Pakuotės, klimatas ir žiedinė ekonomika",
        "sv": "Förpackning, klimat och cirkularitet",
      ]),
  ]

  static let food = [
    [
      "Precision fermentation", "Cultivated meat", "Mycoprotein from side streams",
      "Fava and pea protein isolates", "Sugar reduction by enzymes", "Insect protein for feed",
      "Microalgae ingredients", "Plant-based cheese cultures", "Fat structuring with oleogels",
      "Natural colourants from fermentation",
    ],
    [
      "High-pressure processing", "Pulsed electric fields", "Ohmic heating",
      "Cold plasma decontamination", "Membrane filtration of whey", "3D food printing",
      "Extrusion of wet-textured proteins", "Freeze-drying with heat recovery",
      "Cleaning in place without chemicals", "Ultrasound-assisted extraction",
    ],
    [
      "Hyperspectral quality control", "Digital twins of dairies", "Machine vision sorting",
      "Data spaces for traceability from farm to fork", "Demand forecasting",
      "Language models for recipes and labels", "Predictive maintenance",
      "Electronic noses and tongues", "Robotic picking of soft fruit", "Blockchain traceability",
    ],
    [
      "Fibre-based barrier packaging", "Edible coatings", "Freshness indicators",
      "Reusable packaging pools", "Chemical recycling of multilayer films",
      "Industrial heat pumps above 120 °C", "Biogas from whey permeate",
      "Carbon footprint labels", "Water reuse in washing lines", "Side-stream valorisation",
    ],
  ]

  static func ring(
    _ id: String, _ name: [String: String], _ means: String? = nil, _ trl: ClosedRange<Int>? = nil
  ) -> RingFace {
    RingFace(
      Ring(id: id, name: LocalizedText(name), means: means.map { LocalizedText($0) }, trl: trl))
  }

  static func quadrant(_ id: String, _ name: [String: String]) -> QuadrantFace {
    QuadrantFace(Quadrant(id: id, name: LocalizedText(name)))
  }

  static func frame(
    id: String = "food-lt", cluster: String = "Example Food Cluster",
    title: LocalizedText = LocalizedText([
      "en": "Food Technology Radar", "lt": "Maisto technologijų radaras",
      "de": "Technologieradar Lebensmittel", "fi": "Elintarviketeknologian tutka",
      "sv": "Teknikradar livsmedel",
    ]),
    languages: [String] = ["en", "lt", "de"], rings: [RingFace] = rings,
    quadrants: [QuadrantFace] = quadrants, color: String? = "#0b6e4f"
  ) -> RadarFrame {
    RadarFrame(
      id: id, kind: .technology, title: title, cluster: Cluster(name: cluster, country: "LT"),
      languages: languages, rings: rings, quadrants: quadrants, look: Look(color: color))
  }

  static func blip(
    _ name: String, quadrant: String, ring: String, movement: Movement = Movement(.unchanged),
    placed: Bool = true, impact: Int? = nil, brake: Bool = false, thin: Bool = false,
    weeks: [Int] = [], id: String? = nil
  ) -> Blip {
    let topic = id ?? slug(name)
    return Blip(
      topic: topic, name: LocalizedText(name), quadrant: quadrant, ring: ring, movement: movement,
      placement: placed ? placement(ring) : nil,
      proposal: RingProposal(topic: topic, ring: ring, verdict: .sure), impact: impact,
      brake: brake, thin: thin, weeks: weeks)
  }

  static func placement(_ ring: String) -> Placement {
    Placement(ring: ring, who: "Rasa", when: Timestamp(day: date), why: "seen at two members")
  }

  static func slug(_ name: String) -> String {
    var slug = ""
    for byte in name.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(Character(Unicode.Scalar(byte)))
      default: if !slug.hasSuffix("-") { slug += "-" }
      }
    }
    return slug
  }
}
