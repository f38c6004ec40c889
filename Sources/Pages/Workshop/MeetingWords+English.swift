extension MeetingWords {
  static let english = MeetingWords(
    language: "en",
    agenda: AgendaWords(
      agenda: "Agenda",
      intro: "{count} topics in {minutes} minutes: first where the clusters stand furthest apart, "
        + "then where there is most evidence and news.",
      rule:
        "Points: 4 for each ring apart, 1 for each independent source up to 4, 2 where it moved "
        + "or is new. Each topic gets 3 minutes; the rest follows the points.",
      number: "No.", topic: "Topic", standing: "Where it stands", points: "Points",
      minutes: "Minutes", blindSpots: "Blind spots",
      noSignal: "No signal does not mean not important: perhaps nobody looked there.",
      unknown: "Others have it, not known here", withoutRing: "Known here, but without a ring",
      quadrants: "Quadrants without a signal from any feed",
      feedsUnknown: "The edition does not say which feeds it rests on.", none: "none",
      source: "Made by scout from the clusters' editions."),
    script: ScriptWords(
      script: "The facilitator's script",
      steps: [
        .init(
          "Before",
          "Print the kit. Hang the radars, the comparison and the voting sheets. Lay out ballots, "
            + "dots and signal cards. Each cluster sits together."),
        .init(
          "Welcome",
          "Say what will be there at the end: a joint radar, and cards with an owner and a date. "
            + "Each cluster says in one sentence what it looks for."),
        .init(
          "Read the walls",
          "In pairs from different clusters: find one topic that surprises you, and one that your "
            + "members already use. Tell the group."),
        .init(
          "Blind spots",
          "Read out what others track and we do not. Ask: who knows somebody there? No signal does "
            + "not mean not important."),
        .init(
          "Dots",
          "Everybody gets five dots and sticks them on the voting sheets. Nobody explains; talk comes "
            + "next."),
        .init(
          "Discuss and vote",
          "Topic by topic, as on the agenda. Read a signal card. The cluster with the innermost ring "
            + "speaks first, then the one with the outermost. Then everybody ticks the ballot."),
        .init(
          "Count",
          "A break for all but two: they count dots and ballots cluster by cluster and type them into "
            + "votes.csv. scout votes makes the joint radar."),
        .init(
          "Who helps whom",
          "One card for each topic where one cluster can give what another needs: a first step, an "
            + "owner, a date. A card without an owner is thrown away."),
        .init(
          "Close",
          "Show the joint radar and what is still apart. Read out owners and dates. Say who sends the "
            + "minutes, and when."),
      ]),
    minutes: ProtocolWords(
      minutes: "Minutes of the workshop",
      rule:
        "Every vote counts once. The joint ring is that of the middle vote; of two in the middle, "
        + "the outer one.",
      decided: "Decided by vote", ring: "Joint ring", before: "Before", votes: "Votes",
      byCluster: "Middle vote by cluster", spread: "Spread", impact: "Impact",
      apart: "Still apart",
      apartText: "The clusters' middle votes lie in different rings:",
      dots: "Most dots", notVoted: "Not voted on; they stand where the editions put them",
      next: "Next steps", nextText: "What, who, until when:", nobody: "Nobody voted on a ring.",
      source: "Counted by scout from the clusters' editions and the ballots."))
}
