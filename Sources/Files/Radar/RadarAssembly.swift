import Radars
import Signals

/// Puts a radar together from the keys of its file and its packs.
struct RadarAssembly {
  let map: YAMLMap
  let folder: String?

  func radar(_ shelf: inout PackShelf) -> Radar? {
    let id = map.requiredID()
    if let id, let folder, id != folder {
      map["id"]?.error("the id '\(id)' differs from the folder's name '\(folder)'")
    }
    let title = map.required("title")?.localizedText("'title'")
    let cluster = map.required("cluster").flatMap(cluster)
    let quadrants = quadrants()
    let (rings, brake, speaking) = rings(&shelf)
    let kind = map.choice("kind", RadarKind.self) ?? .technology
    let isTransfer = kind == .transfer
    if isTransfer { MemberReading.reportSectors(quadrants, at: map["quadrants"]) }
    // The topics of a transfer radar say what offers and needs are about; they have no place on it.
    let topics = TopicAssembly(
      map: map, quadrants: isTransfer ? [] : quadrants, areWanted: !isTransfer
    ).topics(&shelf)
    let languages = languages()
    let look = look()
    let scoring = scoring()
    let members = MemberReading(topics: Set(topics.map(\.id)), isTransfer: isTransfer)
      .members(map["members"])
    let learned = map["learned"].map {
      LearnedReading(topics: topics.map(\.id), quadrants: quadrants.map(\.id)).learned($0)
    }
    guard let id, let title, let cluster else { return nil }
    return Radar(
      id: id, kind: kind, title: title, cluster: cluster, languages: languages,
      feeds: map["feeds"]?.texts("'feeds'") ?? [], rings: rings, brake: brake, speaking: speaking,
      quadrants: quadrants, topics: isTransfer ? [] : topics, subjects: isTransfer ? topics : [],
      look: look, scoring: scoring, members: members, learned: learned ?? Learned())
  }
}

extension RadarAssembly {
  private func cluster(_ value: YAMLValue) -> Cluster? {
    guard let map = YAMLMap(value, "'cluster'", keys: ["name", "country"]),
      let name = map.requiredText("name")
    else { return nil }
    return Cluster(name: name, country: map.text("country"))
  }

  private func languages() -> [String] {
    guard let value = map.required("languages") else { return ["en"] }
    if value.isList, (value.list("") ?? []).isEmpty {
      value.error("'languages' needs at least one")
    }
    return value.texts("'languages'") { Language.isValid($0, at: $1) }
  }

  private func quadrants() -> [Quadrant] {
    guard let value = map.required("quadrants") else { return [] }
    let quadrants = RadarReading.quadrants(value)
    RadarReading.reportDuplicates(of: value, "quadrant")
    if value.isList, !(3...8).contains((value.list("") ?? []).count) {
      value.error("a radar has 3 to 8 quadrants, this one has \((value.list("") ?? []).count)")
    }
    return quadrants
  }

  /// A named set from radars/packs, or a list in the file itself.
  private func rings(_ shelf: inout PackShelf) -> ([Ring], WordList, Speaking) {
    guard let value = map.required("rings") else { return ([], WordList(), Speaking()) }
    guard !value.isList else {
      RadarReading.reportDuplicates(of: value, "ring")
      report(count: (value.list("") ?? []).count, value)
      return (RadarReading.rings(value), WordList(), Speaking())
    }
    guard let name = value.text("'rings'"), let pack = shelf.pack(name, named: value) else {
      return ([], WordList(), Speaking())
    }
    report(count: pack.rings.count, value)
    return (pack.rings, pack.brake, pack.speaking)
  }

  private func report(count: Int, _ value: YAMLValue) {
    if !(3...8).contains(count) {
      value.error("a radar has 3 to 8 rings, this one has \(count)")
    }
  }

  private func look() -> Look {
    guard let value = map["look"],
      let map = YAMLMap(value, "'look'", keys: ["color", "logo", "licence"])
    else { return Look() }
    var look = Look(
      color: map.text("color"), logo: map.text("logo"), licence: map.text("licence"))
    if let logo = look.logo, logo.contains("/") || logo.hasPrefix(".") {
      map["logo"]?.error(
        "'\(logo)' is not the name of a file beside radar.yaml", advice: "put the logo there")
      look.logo = nil
    }
    if let color = look.color, !Look.isColor(color) {
      map["color"]?.error("'\(color)' is not a colour", advice: "write it as \"#0b6e4f\"")
      look.color = nil
    }
    return look
  }

  private func scoring() -> ScoringSettings {
    guard let value = map["scoring"],
      let map = YAMLMap(value, "'scoring'", keys: ["window", "sure"])
    else { return ScoringSettings() }
    var settings = ScoringSettings()
    if let window = map["window"].flatMap(days) { settings.windowDays = window }
    if let sure = map["sure"]?.thousandths("'sure'", in: 0...1_000) { settings.sure = sure }
    return settings
  }

  /// `12 months`, `26 weeks`, `90 days`.
  private func days(_ value: YAMLValue) -> Int? {
    guard let text = value.text("'window'") else { return nil }
    let parts = text.split(separator: " ")
    let units = ["day": 1, "week": 7, "month": 30, "year": 365]
    guard parts.count == 2, let count = Int(parts[0]), (1...1_000).contains(count),
      let unit = units[parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : String(parts[1])]
    else {
      value.error("'\(text)' is not a length of time", advice: "write it as 12 months or 26 weeks")
      return nil
    }
    return unit == 30 && count % 12 == 0 ? count / 12 * 365 : count * unit
  }
}
