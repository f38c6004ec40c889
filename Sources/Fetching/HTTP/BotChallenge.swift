/// The pages that services in front of a server show to programs: a riddle instead of the feed.
package enum BotChallenge {
  /// Bytes of a page that are looked at.
  static let seenBytes = 16_384

  /// Words that stand in the challenge pages of Cloudflare, Akamai, Imperva, Sucuri, DDoS-Guard,
  /// DataDome, PerimeterX, Amazon and Anubis, in small letters.
  private static let marks = [
    "<title>just a moment", "cf-chl", "challenge-platform", "cf-browser-verification",
    "attention required! | cloudflare", "_incapsula_resource", "sucuri website firewall",
    "ddos-guard", "ddos protection by", "captcha-delivery.com", "px-captcha", "awswafcookie",
    "awswafintegration", "g-recaptcha", "h-captcha", "making sure you&#39;re not a bot",
    "making sure you're not a bot", "checking your browser", "verify you are human",
    "verify that you are human", "enable javascript and cookies to continue",
  ]

  /// Whether a page that came instead of a feed is such a riddle.
  package static func isShown(in page: some Collection<UInt8>) -> Bool {
    let text = page.prefix(seenBytes).map { (65...90).contains($0) ? $0 + 32 : $0 }
    return marks.contains { text.firstRange(of: $0.utf8) != nil }
  }
}
