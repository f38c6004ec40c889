import Radars
import Text

extension Samples {
  /// A board with every column but two filled, cards past their limit, and people's own words.
  static var cards: [Card] {
    [
      card(
        "Precision fermentation", .trialProject, 60, "pilot", owner: "Rasa (Example Dairy)",
        next: "Compare yields with the lab in Kaunas", in: 12, signals: 14),
      card(
        "Cultivated meat", .screening, 40, "watch", owner: "Jonas", next: "Ask two members", in: -6,
        signals: 9),
      card(
        "Ohmic heating", .decision, 35, "explore", owner: "Board", next: "Decide on a trial", in: 3,
        signals: 5),
      card(
        "Hyperspectral quality control", .assessment, 20, "pilot", owner: "Example Meat",
        next: "Visit the supplier's reference plant", in: 20, signals: 11),
      card("Edible coatings", .inbox, 3, nil, owner: nil, next: nil, in: 0, signals: 2),
      card(
        "Data spaces for traceability from farm to fork", .inbox, 31, "watch", owner: nil,
        next: nil,
        in: 0, signals: 4),
      card(
        "Fibre-based barrier packaging", .profile, 10, "pilot", owner: "Ieva",
        next: "Finish the profile with two quotes", in: 9, signals: 8),
      card(
        "Mycoprotein from side streams", .profile, 50, "explore", owner: "Ieva", next: nil, in: 0,
        signals: 6),
      card(
        "Predictive maintenance", .inbox, 12, "adopt", owner: nil, next: "Look for a member",
        in: 30,
        signals: 3),
      parked, dropped,
    ]
  }

  private static var parked: Card {
    var card = card(
      "3D food printing", .parked, 80, "watch", owner: "Jonas", next: nil, in: 0, signals: 1)
    card.parkedUntil = Day("2027-03-01")
    card.why = "no member asks for it yet"
    return card
  }

  private static var dropped: Card {
    var card = card(
      "Blockchain traceability", .dropped, 100, "watch", owner: nil, next: nil, in: 0, signals: 3)
    card.why = "two trials in the region ended without a user"
    return card
  }

  private static func card(
    _ name: String, _ column: BoardColumn, _ age: Int, _ ring: String?, owner: String?,
    next: String?, in days: Int, signals: Int
  ) -> Card {
    let quadrant = food.firstIndex { $0.contains(name) } ?? 0
    return Card(
      topic: slug(name), name: LocalizedText(name), quadrant: quadrants[quadrant].id,
      column: column,
      since: date.adding(days: -age), ring: ring, owner: owner, nextStep: next,
      nextStepDate: next == nil ? nil : date.adding(days: days), signals: signals)
  }
}
