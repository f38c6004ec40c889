/// One address to fetch, with the validators of the body that is already known, if any.
package struct FetchRequest: Equatable, Sendable {
  package var address: String
  package var validators: Validators?

  package init(address: String, validators: Validators? = nil) {
    self.address = address
    self.validators = validators
  }
}
