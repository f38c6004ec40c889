/// Everything about every topic, one article each. With the script, they are shown one by one in
/// the panel.
struct TopicList {
  var title: String
  var articles: [Node]

  var node: Node {
    .tag(
      "section", ["class": "card articles", "id": "articles", "aria-labelledby": "articles-title"],
      [.tag("h2", ["id": "articles-title"], [.text(title)])] + articles)
  }
}
