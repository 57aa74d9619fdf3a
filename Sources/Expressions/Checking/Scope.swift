/// What a formula may use in the place where it stands.
public struct Scope: Sendable {
    /// The names of the unit itself.
    public let names: OpenNames
    /// The names that group functions may take from every unit; `nil` where they are not open.
    public let group: OpenNames?
    /// Whether a name exists though its value is not known yet where the formula is used.
    public let isKnownLater: @Sendable (Reference) -> Bool

    /// Creates a scope.
    ///
    /// - Parameters:
    ///   - names: The names of the unit itself.
    ///   - group: The names that group functions may take; `nil` where they are not open.
    ///   - isKnownLater: Whether a name exists that is not open here, for a better message.
    public init(
        names: OpenNames,
        group: OpenNames? = nil,
        isKnownLater: @escaping @Sendable (Reference) -> Bool = { _ in false }
    ) {
        self.names = names
        self.group = group
        self.isKnownLater = isKnownLater
    }
}
