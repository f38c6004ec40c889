/// The picture or pictures on their card, with the buttons that make them larger.
struct PictureStage {
  var controls: ControlWords
  var title: String
  /// SVG, as files have it.
  var pictures: [[UInt8]]

  var node: Node {
    .tag(
      "section", ["class": "stage", "id": "radar", "aria-labelledby": "radar-title"],
      [
        .tag(
          "div", ["class": "bar"],
          [
            .tag("h2", ["id": "radar-title"], [.text(title)]),
            .tag(
              "div", ["class": "zoom scripted"],
              [
                zoom("out", "−", controls.zoomOut),
                .tag(
                  "button", ["type": "button", "data-zoom": "whole"],
                  [.text(controls.wholePicture)]), zoom("in", "+", controls.zoomIn),
              ]),
          ]),
        .tag(
          "div", ["class": "picture", "id": "picture"], pictures.map { .markup(Self.inside($0)) }),
        .tag("p", ["class": "keys scripted", "id": "keys"], [.text(controls.keys)]),
        .tag("p", ["class": "unscripted"], [.text(controls.withoutScript)]),
      ])
  }

  private func zoom(_ step: String, _ sign: String, _ name: String) -> Node {
    .tag(
      "button",
      ["type": "button", "data-zoom": step, "aria-label": name, "title": name],
      [.tag("span", ["aria-hidden": "true"], [.text(sign)])])
  }

  /// The `svg` element alone: what stands before it in a file (the XML declaration) has no place
  /// in a page.
  static func inside(_ file: [UInt8]) -> [UInt8] {
    let start = Array("<svg".utf8)
    let index = file.indices.first { file[$0...].starts(with: start) }
    return Array(file[(index ?? file.startIndex)...])
  }
}
