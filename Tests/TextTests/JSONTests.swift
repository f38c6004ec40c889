import Testing
import Text

struct JSONTests {
  @Test("JSON is written with sorted keys and plain slashes, and read back")
  func roundTrip() throws {
    let value = ["b": "x/y", "a": "é"]
    let bytes = try JSON.bytes(of: value)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":"é","b":"x/y"}"#)
    #expect(try JSON.value([String: String].self, from: bytes) == value)
    #expect(try JSON.bytes(of: value, pretty: true).contains(0x0A))
  }
}
