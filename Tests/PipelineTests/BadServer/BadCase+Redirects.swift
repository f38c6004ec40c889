import TestSupport

extension BadCase {
  private static let there = ["/ok": reply(200, body: feed)]

  static let redirects = [
    BadCase(
      "301: after three scans the new address is asked",
      ends: [
        "ok 50 moved to…say 1 of the 3 scans", "unchanged moved to…say 2 of the 3 scans",
        "unchanged moved for good", "unchanged",
      ],
      asked: ["/feed", "/ok", "/feed", "/ok", "/feed", "/ok", "/ok"], also: there,
      .send(redirect(301, to: "/ok"))),
    BadCase(
      "308 is as 301", ends: ["ok 50 moved to"], asked: ["/feed", "/ok"], also: there,
      .send(redirect(308, to: "/ok"))),
    passing(302), passing(303), passing(307),
    BadCase(
      "301 and then 302: the address changes as far as it is permanent",
      ends: ["ok 50 moved to…/302,", "unchanged", "unchanged moved for good…/302", "unchanged"],
      asked: [
        "/feed", "/302", "/ok", "/feed", "/302", "/ok", "/feed", "/302", "/ok", "/302", "/ok",
      ],
      also: there.merging(["/302": redirect(302, to: "/ok")]) { $1 },
      .send(redirect(301, to: "/302"))),
    BadCase(
      "302 and then 301: the address stays",
      ends: ["ok 50", "unchanged", "unchanged", "unchanged"],
      asked: Array(repeating: ["/feed", "/301", "/ok"], count: 4).flatMap { $0 },
      also: there.merging(["/301": redirect(301, to: "/ok")]) { $1 },
      .send(redirect(302, to: "/301"))),
    BadCase(
      "301 to a page, as the portals of hotels do: the address stays",
      ends: Array(repeating: "failed this is a web page", count: 4),
      asked: Array(repeating: ["/feed", "/page"], count: 4).flatMap { $0 },
      also: ["/page": reply(200, body: "<html><body>Welcome to our hotel</body></html>")],
      .send(redirect(301, to: "/page"))),
    BadCase(
      "302 to a 410: what is gone today may be a page of the server's",
      ends: ["failed the server answered 410", "failed the server answered 410"],
      asked: ["/feed", "/away", "/feed", "/away"], also: ["/away": reply(410)],
      .send(redirect(302, to: "/away"))),
    BadCase(
      "a circle", ends: ["failed more than 8 redirects"],
      asked: Array(repeating: "/feed", count: 9), .send(redirect(302, to: "/feed"))),
    refused("a file", "file:///etc/passwd", "only http and https are fetched, not file"),
    refused("gopher", "gopher://127.0.0.1:6379/_INFO", "only http and https are fetched"),
    refused(
      "a cloud's metadata", "http://169.254.169.254/latest/meta-data/", "169.254.169.254 is not"),
    refused("a private network", "http://10.0.0.1/", "10.0.0.1 is not a public address"),
    refused("an IPv4 address as IPv6", "http://[::ffff:127.0.0.1]:PORT/ok", "::ffff:127.0.0.1 is"),
    refused("an address as one number", "http://2130706433:PORT/ok", "127.0.0.1 is not a public"),
    refused("an address in octal", "http://0177.0.0.1:PORT/ok", "127.0.0.1 is not a public"),
    refused("a name of this computer", "http://localhost:PORT/ok", "localhost is not a public"),
    BadCase(
      "a redirect without an address", ends: ["failed the server redirects to nowhere"],
      asked: ["/feed"], text(302)),
    BadCase(
      "a redirect with a password, which is not sent", ends: ["ok 50"], asked: ["/feed", "/ok"],
      also: there
    ) { request, _ in
      let place = request.value(of: "Host") ?? ""
      return [.send(redirect(302, to: "http://u:p@\(place)/ok"))]
    },
  ]

  private static func passing(_ status: Int) -> BadCase {
    BadCase(
      "\(status) is followed, and the address stays",
      ends: ["ok 50", "unchanged", "unchanged", "unchanged"],
      asked: Array(repeating: ["/feed", "/ok"], count: 4).flatMap { $0 }, also: there,
      .send(redirect(status, to: "/ok")))
  }

  private static func refused(_ name: String, _ target: String, _ words: String) -> BadCase {
    BadCase(
      "a redirect to \(name) is refused", ends: ["failed refused: \(words)"], asked: ["/feed"],
      also: there
    ) { request, _ in
      let port = request.value(of: "Host")?.split(separator: ":").last ?? ""
      return [.send(redirect(302, to: target.replacing("PORT", with: port)))]
    }
  }
}
