/// One address to fetch, with the validators of the body that is already known, if any.
package struct FetchRequest: Equatable, Sendable {
  package var address: String
  package var validators: Validators?
  /// Whether the publisher has allowed it: then neither robots.txt nor a reservation counts.
  package var isPermitted: Bool

  package init(address: String, validators: Validators? = nil, isPermitted: Bool = false) {
    self.address = address
    self.validators = validators
    self.isPermitted = isPermitted
  }
}
