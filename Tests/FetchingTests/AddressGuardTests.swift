import Testing

@testable import Fetching

@Suite struct AddressGuardTests {
  @Test(arguments: [
    "0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.100.100.200",
    "100.127.255.255", "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.0",
    "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.192", "192.0.2.1",
    "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "203.0.113.9",
    "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::2", "::127.0.0.1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "::ffff:169.254.169.254", "::ffff:0:127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::127.0.0.1",
    "64:ff9b:1::8.8.8.8", "100::1", "2001::1", "2001:2::1", "2001:10::1", "2001:db8::1",
    "2002:7f00:1::", "2002:a00:1::1", "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1",
    "fe80::1%eth0", "febf::1", "fec0::1", "ff02::1", "5f00::1",
  ])
  func refuses(_ literal: String) throws {
    #expect(try !#require(IPAddress(literal: literal)).isPublic)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
    "128.0.0.1", "168.63.129.15", "169.253.255.255", "169.255.0.0", "172.15.255.255",
    "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
    "223.255.255.255", "2606:4700::1111", "2001:200::1", "2a00:1450::1", "2003::1",
    "64:ff9b::1.1.1.1", "::ffff:1.1.1.1", "2002:101:101::1", "3fff:1000::1",
  ])
  func lets(_ literal: String) throws {
    #expect(try #require(IPAddress(literal: literal)).isPublic)
  }

  @Test(arguments: ["example.org", "2130706433", "0177.0.0.1", "127.1", "0x7f.0.0.1", ""])
  func isNoLiteral(_ text: String) {
    #expect(IPAddress(literal: text) == nil)
  }

  @Test(arguments: ["192.0.2.1", "2001:db8::a:1", "::1"])
  func readsAndWritesTheSame(_ text: String) throws {
    #expect(try #require(IPAddress(literal: text)).description == text)
  }
}

@Suite struct HostPortTests {
  @Test(arguments: ["127.0.0.1:8080", "[::1]:80", "example.org:1", "Example.ORG:65535"])
  func reads(_ text: String) throws {
    #expect(try #require(HostPort(text)).description == text.lowercased())
  }

  @Test(arguments: [
    "", ":80", "example.org", "example.org:", "example.org:0", "example.org:65536",
    "example.org:+1", "example.org:8a", "[::1]", "[::1:80", "::1:80",
  ])
  func refuses(_ text: String) {
    #expect(HostPort(text) == nil)
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080/a", "127.0.0.1:8080"), ("http://u:p@h:1/", "h:1"),
    ("http://a@b@c:2?x", "c:2"), ("http://h", "h:80"), ("http://h/:9@x:3", "h:80"),
    ("http://2130706433:5/", "2130706433:5"), ("http://[::1]:7#f", "[::1]:7"),
    ("http://h\\@evil:1/", "h:80"),
  ])
  func findsWhatAnAddressWrites(_ address: String, _ place: String) {
    #expect(HostPort(writtenIn: address, defaultPort: 80)?.description == place)
  }
}
