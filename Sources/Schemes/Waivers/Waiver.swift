public import Hierarchy

/// The owner's leave for one tenant below to go beyond the owner's own bound on one value.
///
/// Only the tenant whose bound would be broken can grant it, and it stands in that tenant's
/// lineage: bounds that other levels set still hold, and nobody but the named tenant may use it.
public struct Waiver: Hashable, Sendable {
    /// The waiver's name, unique within its owner's lineage.
    public let id: WaiverID
    /// The tenant that set the bound and grants the waiver.
    public let owner: TenantID
    /// The tenant below that may use it.
    public let child: TenantID
    /// The value that it is about.
    public let address: Address
    /// The values that it allows beyond the owner's bound.
    public let allowed: AllowedValues
    /// Why it was granted; never empty in a waiver that has effect.
    public let reason: String
    /// Who granted it, as the owner recorded the person.
    public let grantedBy: String
    /// The first day on which it may be used.
    public let grantedOn: CalendarDate
    /// The last day on which it may be used.
    public let expiresOn: CalendarDate

    /// Creates a waiver.
    public init(
        id: WaiverID,
        owner: TenantID,
        child: TenantID,
        address: Address,
        allowed: AllowedValues,
        reason: String,
        grantedBy: String,
        grantedOn: CalendarDate,
        expiresOn: CalendarDate
    ) {
        self.id = id
        self.owner = owner
        self.child = child
        self.address = address
        self.allowed = allowed
        self.reason = reason
        self.grantedBy = grantedBy
        self.grantedOn = grantedOn
        self.expiresOn = expiresOn
    }

    /// Whether a version that is made on a day may use the waiver.
    ///
    /// - Parameter day: The day; the first and the last day are included.
    /// - Returns: `false` before, after, and for a waiver without a reason.
    public func isInForce(on day: CalendarDate) -> Bool {
        grantedOn <= day && day <= expiresOn && hasReason
    }

    /// Whether the waiver says why it was granted.
    var hasReason: Bool { reason.saysSomething }
}

/// The name of a waiver: 1 to 40 of letters, digits, `-` and `_`.
public struct WaiverID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text of the id.
    public let rawValue: String

    /// Creates an id.
    ///
    /// - Parameter rawValue: The text; `nil` is returned when it breaks the rule above.
    public init?(rawValue: String) {
        guard (1...40).contains(rawValue.utf8.count),
            rawValue.unicodeScalars.allSatisfy({
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-"
                        || $0 == "_")
            })
        else { return nil }
        self.rawValue = rawValue
    }

    /// The text of the id.
    public var description: String { rawValue }
}
