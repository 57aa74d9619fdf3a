/// A value that stands beyond a bound by leave of the bound's owner.
public struct WaiverUse: Hashable, Sendable {
    /// The waiver, as it was when it was used.
    public let waiver: Waiver
    /// The value that it let stand.
    public let value: FieldValue
    /// The version that used it.
    public let setter: VersionReference
    /// The operation that used it.
    public let operation: String

    /// Creates a record of a use.
    public init(waiver: Waiver, value: FieldValue, setter: VersionReference, operation: String) {
        self.waiver = waiver
        self.value = value
        self.setter = setter
        self.operation = operation
    }
}
