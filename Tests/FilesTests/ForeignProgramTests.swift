import Testing

@testable import Files

@Suite("Another program is given bytes and gives bytes back, whatever it does")
struct ForeignProgramTests {
  private let shell = ForeignProgram(named: "sh")!

  /// More than pipes hold, so that whoever does not read and write at once would wait for ever.
  private let large = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  private func run(_ script: String, _ input: [UInt8]) throws -> ForeignProgram.Ending {
    try shell.run(["-c", script], input: input)
  }

  @Test("What goes in comes out, however large, while it talks on its standard error too")
  func echo() throws {
    let ending = try run("yes problem | head -n 100000 >&2; cat", large)
    #expect(ending.code == 0)
    #expect(ending.output == large)
    #expect(ending.messages == String(repeating: "problem\n", count: 100_000))
  }

  @Test("One that reads nothing is no end of this program")
  func deaf() throws {
    let ending = try run("exec <&-; echo no >&2; exit 7", large)
    #expect(ending == ForeignProgram.Ending(code: 7, output: [], messages: "no\n"))
  }

  @Test("One that is killed says by which signal")
  func killed() throws {
    #expect(try run("kill -9 $$", []).code == -9)
  }

  @Test("It gets the environment with what was changed, and a quiet end of pipes as usual")
  func environment() throws {
    let ending = try shell.run(
      ["-c", "printf %s \"$DAY\"; yes | head -n 1 >/dev/null"], input: [],
      environment: ["DAY": "friday; rm -rf $HOME"])
    #expect(ending.code == 0 && ending.messages.isEmpty)
    #expect(String(decoding: ending.output, as: UTF8.self) == "friday; rm -rf $HOME")
  }

  @Test("A program that is not installed is none")
  func missing() {
    #expect(ForeignProgram(named: "no-such-program-anywhere") == nil)
  }
}
