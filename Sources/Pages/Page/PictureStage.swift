/// The picture on its card, with the buttons that make it larger.
struct PictureStage {
  var content: PageContent
  /// SVG, as a file has it.
  var picture: [UInt8]

  var node: Node {
    let controls = content.words.controls
    return .tag(
      "section", ["class": "stage", "id": "radar", "aria-labelledby": "radar-title"],
      [
        .tag(
          "div", ["class": "bar"],
          [
            .tag("h2", ["id": "radar-title"], [.text(controls.radar)]),
            .tag(
              "div", ["class": "zoom scripted"],
              [
                zoom("out", "−", controls.zoomOut),
                .tag(
                  "button", ["type": "button", "data-zoom": "whole"],
                  [.text(controls.wholePicture)]), zoom("in", "+", controls.zoomIn),
              ]),
          ]),
        .tag("div", ["class": "picture", "id": "picture"], [.markup(Self.inside(picture))]),
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
