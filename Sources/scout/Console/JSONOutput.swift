import Pipeline
import Text

extension Console {
  /// A value as one line of JSON on standard output.
  static func print(json value: some Encodable) throws(PipelineError) {
    do {
      write(try JSON.bytes(of: value) + [UInt8(ascii: "\n")])
    } catch {
      throw PipelineError(.failure, "the result cannot be written as JSON: \(error)")
    }
  }
}
