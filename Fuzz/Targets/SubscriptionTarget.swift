@testable import Feeds

/// Whatever comes: no crash, both ways give the same list, and only web and relative addresses
/// leave it.
enum SubscriptionTarget {
  @Sendable
  static func check(_ input: Span<UInt8>) {
    let bytes = input.withUnsafeBufferPointer { Array($0) }
    let straight = read(bytes, .straight)
    let byLibXML2 = read(bytes, .byLibXML2)
    require(straight == byLibXML2, "the two ways differ:\n\(straight)\n\(byLibXML2)")
    guard case .success(let list) = straight else { return }
    for subscription in list.subscriptions {
      let scheme = WebAddress.scheme(of: subscription.address)?.lowercased() ?? "http"
      require(scheme == "http" || scheme == "https", "an address of \(scheme) came through")
    }
  }

  private static func read(
    _ bytes: [UInt8], _ way: MarkupDocument.Way
  ) -> Result<SubscriptionList, FeedError> {
    Result { () throws(FeedError) in try SubscriptionList(opml: bytes, way: way) }
  }
}
