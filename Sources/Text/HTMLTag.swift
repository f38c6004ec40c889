/// What the names of HTML's elements mean for their text.
enum HTMLTag {
  /// Elements that stand on lines of their own; in one line of text a blank takes their place.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu",
    "nav", "ol", "optgroup", "option", "p", "pre", "section", "select", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Elements whose content is no text for people.
  static let hidden: Set<String> = ["script", "style", "iframe", "noembed", "noframes", "template"]
}
