import Radars
import Text

/// A mail as HTML that mail programs show alike: simple blocks with their style beside them, no
/// script, no picture, no other file.
///
/// It sets no colours of letters or ground, so that each program's own light or dark ones stand; what
/// is less important is paler by opacity, which keeps a contrast of 4.5 on both.
package struct MailPage: Sendable {
  private let mail: Mail

  package init(_ mail: Mail) {
    self.mail = mail
  }

  package func html() -> [UInt8] {
    HTMLWriter.bytes(of: .tag("html", ["lang": languageCode], [head, body]))
  }
}

extension MailPage {
  /// Norwegian is known by the name of the form that is written here.
  private var languageCode: String { mail.language == "no" ? "nb" : mail.language }

  private var head: Node {
    .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
              + "form-action 'none'",
          ]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "color-scheme", "content": "light dark"]),
        .tag("meta", ["name": "supported-color-schemes", "content": "light dark"]),
        .tag("title", [:], [.text(line("\(mail.title), \(mail.subtitle)"))]),
      ])
  }

  private var body: Node {
    .tag(
      "body", ["style": "margin:0;padding:0"],
      [
        .tag(
          "table",
          [
            "role": "presentation", "width": "100%", "cellpadding": "0", "cellspacing": "0",
            "style": "border-collapse:collapse",
          ],
          [
            .tag(
              "tr", [:],
              [
                .tag(
                  "td", ["align": "center", "style": "padding:16px 12px"], [page])
              ])
          ])
      ])
  }

  private var page: Node {
    let sections = mail.sections.filter { section in
      section.groups.contains { !$0.entries.isEmpty }
    }
    return .tag(
      "div",
      [
        "style": "max-width:600px;margin:0 auto;text-align:left;"
          + "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.45;"
          + "overflow-wrap:anywhere;word-break:break-word"
      ], top + sections.map(section) + [foot])
  }

  private var top: [Node?] {
    let stripe = mail.color.flatMap { Look.isColor($0) ? $0 : nil } ?? "#1f6f8b"
    return [
      .tag(
        "h1",
        [
          "style": "margin:0;padding:14px 0 0;border-top:6px solid \(stripe);font-size:24px;"
            + "line-height:1.25"
        ], [.text(line(mail.title))]),
      .tag("p", ["style": "margin:2px 0 0;opacity:.75"], [.text(line(mail.subtitle))]),
      mail.nothing.map { .tag("p", ["style": "margin:20px 0 0"], [.text(line($0))]) },
    ]
  }

  private var foot: Node {
    .tag(
      "p",
      [
        "style": "margin:32px 0 0;padding:10px 0 0;border-top:1px solid #888888;"
          + "font-size:13px;opacity:.75"
      ], [.text(line(mail.footer))])
  }

  private func section(_ section: Mail.Section) -> Node {
    .tag(
      "div", [:],
      [
        .tag(
          "h2",
          [
            "style": "margin:28px 0 0;padding:0 0 4px;border-bottom:1px solid #888888;"
              + "font-size:19px;line-height:1.3"
          ], [.text(line(section.heading))])
      ] + section.groups.filter { !$0.entries.isEmpty }.map(group))
  }

  private func group(_ group: Mail.Group) -> Node {
    .tag(
      "div", [:],
      [
        group.heading.map { heading in
          .tag(
            "h3", ["style": "margin:16px 0 0;font-size:16px;line-height:1.35"],
            [.text(line(heading))] + mark(group.mark))
        }
      ] + group.entries.map(entry) + [
        group.rest.map {
          .tag("p", ["style": "margin:6px 0 0;opacity:.75;font-size:14px"], [.text(line($0))])
        }
      ])
  }

  private func entry(_ entry: Mail.Entry) -> Node {
    let title = Node.text(line(entry.title))
    let link = SafeLink(entry.link)
    let shown =
      link.map {
        Node.tag("a", ["href": $0.address, "rel": "noopener noreferrer"], [title])
      } ?? .tag("b", [:], [title])
    return .tag(
      "div", ["style": "margin:10px 0 0"],
      [
        .tag("div", [:], [shown] + mark(entry.mark)),
        entry.text.flatMap(nonempty).map {
          .tag("div", ["style": "margin:2px 0 0;font-size:15px"], [.text($0)])
        },
        entry.source.flatMap(nonempty).map {
          .tag("div", ["style": "margin:2px 0 0;font-size:13px;opacity:.75"], [.text($0)])
        },
      ])
  }

  /// A word in a frame behind a title.
  private func mark(_ text: String?) -> [Node] {
    guard let text = text.flatMap(nonempty) else { return [] }
    return [
      " ",
      .tag(
        "span",
        [
          "style": "border:1px solid #888888;border-radius:9px;padding:0 7px;font-size:13px;"
            + "font-weight:normal;white-space:nowrap"
        ], [.text(text)]),
    ]
  }

  private func line(_ text: String) -> String { PlainText.from(text: text) }

  private func nonempty(_ text: String) -> String? {
    let line = line(text)
    return line.isEmpty ? nil : line
  }
}
