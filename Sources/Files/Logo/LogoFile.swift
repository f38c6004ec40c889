import FoundationEssentials
package import Radars

/// Reads logos, and trusts none: a PNG must be one by its signature and its pieces, an SVG may hold
/// plain shapes only.
package enum LogoFile {
  /// Each picture carries the logo, so it must be small.
  package static let largest = 200 << 10

  /// The logo in these bytes.
  package static func read(_ bytes: [UInt8], file: String) throws(FilesError) -> Logo {
    func refused(_ reason: String) -> FilesError { FilesError(path: file, message: reason) }
    guard bytes.count <= largest else {
      throw refused(
        "a logo is at most \(largest >> 10) kB large, this one has \((bytes.count + 1_023) >> 10)")
    }
    let kind: Logo.Kind
    let size: (width: Double, height: Double)
    if let found = PortableNetworkGraphic.size(of: bytes) {
      (kind, size) = (.png, found)
    } else {
      do {
        (kind, size) = (.svg, try PlainDrawing.size(of: bytes))
      } catch {
        throw refused("it is no logo that can be drawn: \(error.reason)")
      }
    }
    guard (0.1...12).contains(size.width / size.height) else {
      throw refused("a logo is at most 12 times as wide as high, or 10 times as high as wide")
    }
    let data = Data(bytes).base64EncodedString()
    return Logo(type: kind, data: data, width: size.width, height: size.height)
  }

  /// What is wrong with a logo from elsewhere, in words.
  static func problem(in logo: Logo) -> String? {
    guard let data = Data(base64Encoded: logo.data) else { return "its logo is not base64" }
    do throws(FilesError) {
      let known = try read(Array(data), file: "logo")
      return known == logo ? nil : "its logo is not of the kind or size that it claims"
    } catch {
      return "its logo: \(error.message)"
    }
  }
}

/// The little that is asked of a PNG file.
enum PortableNetworkGraphic {
  /// Its size, or nil where the bytes are none from the signature to the last piece.
  static func size(of bytes: [UInt8]) -> (width: Double, height: Double)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    guard bytes.starts(with: signature) else { return nil }
    var position = signature.count
    var size: (width: Double, height: Double)?
    while position + 12 <= bytes.count {
      let length = number(bytes, position)
      let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      guard length <= bytes.count - position - 12 else { return nil }
      if size == nil {
        guard name == "IHDR", length == 13 else { return nil }
        let (width, height) = (number(bytes, position + 8), number(bytes, position + 12))
        guard (1...4_000).contains(width), (1...4_000).contains(height) else { return nil }
        size = (Double(width), Double(height))
      }
      position += 12 + length
      if name == "IEND" { return position == bytes.count ? size : nil }
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
