import Radars
import Signals
import Testing
import Text

@Suite("What clusters could do together")
struct LeadTests {
  private func leads(_ radars: [Edition]) throws -> [Lead] {
    try LeadSearch(Comparison(radars)).leads
  }

  private func offer(_ text: String, topic: String? = nil) -> PublicExchange {
    PublicExchange(member: "Giver", text: text, topic: topic)
  }

  private func need(_ text: String, topic: String? = nil) -> PublicExchange {
    PublicExchange(member: "Taker", text: text, topic: topic)
  }

  /// Two radars without anything in common but what the tests add: other languages, no country.
  private func pair(
    _ north: [String: String] = [:], _ south: [String: String] = [:]
  ) -> (Edition, Edition) {
    var radars = (edition("north", north), edition("south", south))
    radars.0.frame.languages = ["lt"]
    radars.1.frame.languages = ["pl"]
    radars.0.frame.cluster = Cluster(name: "North")
    radars.1.frame.cluster = Cluster(name: "South")
    return radars
  }

  @Test("They use what you watch: 25 points for each ring between, to the one that is nearer first")
  func gap() throws {
    let (north, south) = pair(["heat": "sea/explore"], ["heat": "sea/adopt"])
    let lead = try #require(try leads([north, south]).first)
    #expect((lead.kind, lead.topic, lead.clusters) == (.gap, "heat", [1, 0]))
    #expect(
      lead.reasons == [LeadReason(.ringGap, count: 2, each: 25, names: ["adopt", "explore"])])
    #expect(lead.points == 50 && lead.number == 1)
  }

  @Test("Equally far: 20 points for each cluster, at most five, as one group")
  func stage() throws {
    let radars = (0..<7).map { number in
      var radar = edition("r-\(number)", ["heat": "sea/pilot"])
      radar.frame.languages = ["l\(number)"]
      radar.frame.cluster = Cluster(name: "C\(number)")
      return radar
    }
    let leads = try leads(radars)
    #expect(leads.count == 1)
    #expect(leads[0].clusters == Array(0..<7) && leads[0].points == 100)
  }

  @Test("An offer meets a need: by the topic both name, by a word of it, or by words they share")
  func exchange() throws {
    var (north, south) = pair()
    north.words = [TopicWords(topic: "whey", words: ["en": ["whey"], "de": ["Molke"]])]
    func reason(_ offer: PublicExchange, _ need: PublicExchange) throws -> LeadReason? {
      north.offers = [offer]
      south.needs = [need]
      let leads = try leads([north, south])
      #expect(leads.allSatisfy { $0.kind == .exchange && $0.clusters == [0, 1] })
      return leads.first?.reasons.first
    }
    let same = try reason(offer("a", topic: "whey"), need("b", topic: "whey"))
    #expect(same == LeadReason(.sameTopic, count: 1, each: 100, names: ["whey"]))
    let word = try reason(offer("40 tonnes of acid whey"), need("Eiweiss", topic: "whey"))
    #expect(word == LeadReason(.topicWords, count: 1, each: 70, names: ["whey"]))
    let words = try reason(offer("acid whey"), need("Verfahren für Molke"))
    #expect(words == LeadReason(.topicWords, count: 1, each: 70, names: ["Molke", "whey"]))
    south.frame.languages = ["en"]
    let shared = try reason(
      offer("carbon dioxide from fermenters"), need("tonnes of carbon dioxide"))
    #expect(shared == LeadReason(.commonWords, count: 2, each: 20, names: ["carbon", "dioxide"]))
    #expect(try reason(offer("carbon from wood"), need("carbon fibres")) == nil, "one word is none")
    #expect(
      try reason(offer("under these conditions"), need("under other circumstances")) == nil)
    south.needs = []
    #expect(
      try reason(
        PublicExchange(member: "M", text: "a", topic: "t"),
        PublicExchange(member: "M", text: "b", topic: "t")) == nil, "nobody trades with oneself")
  }

  @Test("An offer about a topic that the giver is nearer to counts the rings too, and once")
  func exchangeOverGap() throws {
    var (north, south) = pair(["whey": "food/adopt"], ["whey": "food/explore"])
    north.offers = [offer("a", topic: "whey")]
    south.needs = [need("b", topic: "whey")]
    let leads = try leads([north, south])
    #expect(leads.map(\.kind) == [.exchange])
    #expect(leads[0].reasons.map(\.points) == [100, 50])
  }

  @Test("Languages, countries, feeds and decisions of people add to it")
  func surroundings() throws {
    var (north, south) = pair(["heat": "sea/adopt"], ["heat": "sea/pilot"])
    north.frame.languages = ["en", "fi", "sv"]
    south.frame.languages = ["sv", "en"]
    north.frame.cluster.country = "FI"
    south.frame.cluster.country = "SE"
    let feeds = ["a", "b", "c"].map {
      EditionSource(id: $0, name: "Feed \($0)", sourceClass: .news, signals: $0 == "c" ? 0 : 2)
    }
    (north.sources, south.sources) = (feeds, feeds)
    north.blips[0].placement = Placement(ring: "adopt", who: "Aino", when: at(0), why: "sold")
    let lead = try #require(try leads([north, south]).first)
    #expect(
      lead.reasons == [
        LeadReason(.ringGap, count: 1, each: 25, names: ["adopt", "pilot"]),
        LeadReason(.decided, count: 1, each: 5, names: ["North"]),
        LeadReason(.languages, count: 2, each: 5, names: ["en", "sv"]),
        LeadReason(.neighbours, count: 1, each: 5, names: ["fi", "se"]),
        LeadReason(.sources, count: 2, each: 2, names: ["Feed a", "Feed b"]),
      ])
    #expect(lead.points == 25 + 5 + 10 + 5 + 4)
    south.frame.cluster.country = "FI"
    let same = try #require(try leads([north, south]).first?.reasons.first { $0.rule == .country })
    #expect(same.points == 10)
  }

  @Test("The same radar twice is refused")
  func twice() throws {
    let comparison = try Comparison([edition("north", [:]), edition("north", [:])])
    let error = #expect(throws: ComparisonError.self) { try LeadSearch(comparison) }
    #expect(error?.message == "'north' is named twice: leads are between different radars")
  }

  @Test("Whatever the radars: sums add up, the order of radars changes nothing, none is left out")
  func properties() throws {
    for seed in UInt64(0)..<40 {
      var random = SeededRandom(seed: seed)
      let radars = (0..<Int.random(in: 2...5, using: &random)).map { random.radar("r\($0)") }
      let leads = try leads(radars)
      #expect(leads.map(\.number) == Array(leads.indices.map { $0 + 1 }))
      #expect(zip(leads, leads.dropFirst()).allSatisfy { $0.points >= $1.points })
      for lead in leads {
        #expect(lead.points == lead.reasons.reduce(0) { $0 + $1.count * $1.each })
        #expect(Set(lead.clusters).count == lead.clusters.count && lead.clusters.count > 1)
        #expect(lead.reasons.allSatisfy { $0.count > 0 && $0.count <= max($0.names.count, 3) })
      }
      let shuffled = radars.shuffled(using: &random)
      #expect(try facts(self.leads(shuffled), shuffled) == facts(leads, radars), "seed \(seed)")
      #expect(try gaps(leads, radars) == plainGaps(radars), "seed \(seed)")
    }
  }

  /// What a lead says without the places of radars.
  private func facts(_ leads: [Lead], _ radars: [Edition]) -> [String] {
    leads.map { lead in
      let ids = lead.clusters.map { radars[$0].frame.id }
      let members = lead.kind == .stage ? ids.sorted() : ids
      return "\(lead.number) \(lead.kind) \(lead.topic ?? "-") \(members) \(lead.points) "
        + "\(lead.offer?.text ?? "") \(lead.need?.text ?? "") "
        + lead.reasons.map { "\($0.rule) \($0.points)" }.joined(separator: ", ")
    }
  }

  /// Every topic, giver and taker of which a lead tells a gap in rings.
  private func gaps(_ leads: [Lead], _ radars: [Edition]) -> Set<[String]> {
    Set(
      leads.filter { lead in lead.reasons.contains { $0.rule == .ringGap } }.map { lead in
        [lead.topic ?? "-"] + lead.clusters.map { radars[$0].frame.id }
      })
  }

  /// The same by the definition, pair by pair.
  private func plainGaps(_ radars: [Edition]) throws -> Set<[String]> {
    let order = rings.map(\.id)
    var found: Set<[String]> = []
    for near in radars {
      for far in radars {
        for blip in near.blips {
          guard let other = far.blip(blip.topic),
            order.firstIndex(of: blip.ring)! < order.firstIndex(of: other.ring)!
          else { continue }
          found.insert([blip.topic, near.frame.id, far.frame.id])
        }
      }
    }
    return found
  }
}

extension SeededRandom {
  fileprivate mutating func radar(_ id: String) -> Edition {
    let topics = ["a", "b", "c", "d", "e"]
    var places: [String: String] = [:]
    for topic in topics where Bool.random(using: &self) {
      places[topic] = "sea/" + ["adopt", "pilot", "explore"].randomElement(using: &self)!
    }
    var radar = edition(id, places)
    radar.frame.cluster = Cluster(
      name: "Cluster \(id)", country: ["FI", "SE", "LT", nil].randomElement(using: &self)!)
    radar.frame.languages = ["en", "sv", "fi"].filter { _ in Bool.random(using: &self) } + ["xx"]
    radar.sources = ["s1", "s2"].filter { _ in Bool.random(using: &self) }.map {
      EditionSource(id: $0, name: $0, sourceClass: .news, signals: 1)
    }
    radar.offers = exchanges(topics, id)
    radar.needs = exchanges(topics, id)
    return radar
  }

  private mutating func exchanges(_ topics: [String], _ id: String) -> [PublicExchange] {
    let texts = ["steam from turbines", "turbines without steam", "cameras", "robots"]
    return (0..<Int.random(in: 0...3, using: &self)).map { number in
      PublicExchange(
        member: "M \(id)", text: texts.randomElement(using: &self)! + " \(id)\(number)",
        topic: Bool.random(using: &self) ? topics.randomElement(using: &self) : nil)
    }
  }
}
