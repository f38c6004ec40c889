/// Everything about every topic, one article each. With the script, they are shown one by one in
/// the panel.
struct TopicList {
  var content: PageContent

  var node: Node {
    .tag(
      "section", ["class": "card articles", "id": "articles", "aria-labelledby": "articles-title"],
      [.tag("h2", ["id": "articles-title"], [.text(content.words.marks.topics)])]
        + content.topics.map { TopicArticle(content: content, topic: $0).node }
        + content.waiting.map { WaitingArticle(content: content, waiting: $0).node })
  }
}
