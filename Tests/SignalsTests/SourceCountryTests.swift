import Signals
import Testing

@Suite("The country of a source is what people wrote, else what its address says")
struct SourceCountryTests {
  @Test(
    "The ending of the host names it",
    arguments: [
      ("https://www.ktu.edu.lt/rss", "lt"), ("http://a.lv:8080/x.ee", "lv"),
      ("https://u:p@a.fi", "fi"), ("https://a.co.uk/", "gb"), ("https://A.SE./f", "se"),
      ("https://a.no?x=y.dk", "no"), ("https://a.pl#x", "pl"),
    ])
  func host(address: String, country: String) {
    #expect(SourceCountry.code(category: nil, addresses: [address]) == country)
  }

  @Test(
    "Endings that belong to everybody name none",
    arguments: [
      "https://a.com/lt", "https://a.io", "https://a.ai/", "https://a.eu/", "https://a.nu",
      "https://127.0.0.1/", "https://localhost/x.fi", "heat/alpha.lt", "",
    ])
  func unknown(address: String) {
    #expect(SourceCountry.code(category: "/class/news", addresses: [address]) == nil)
  }

  @Test("The category wins, then the first address that tells")
  func order() {
    let addresses = ["https://feeds.example.com/x", "https://a.fi", "https://a.se"]
    #expect(SourceCountry.code(category: "/class/news, /Country/LT", addresses: addresses) == "lt")
    #expect(SourceCountry.code(category: "/country/uk", addresses: []) == "gb")
    #expect(SourceCountry.code(category: "/country/lithuania", addresses: addresses) == "fi")
    #expect(SourceCountry.code(category: nil, addresses: addresses) == "fi")
  }
}
