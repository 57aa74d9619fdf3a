/// Why entries don't make up a tree, or why a change to a tree is refused.
public enum TreeError: Error, Hashable, Sendable {
    /// Two entries have the same id.
    case duplicateID(TenantID)
    /// Two tenants have the same code.
    case duplicateCode(String, TenantID, TenantID)
    /// A tenant names a parent that is not there.
    case unknownParent(TenantID, parent: TenantID)
    /// Tenants stand above each other in a circle; sorted by id.
    case cycle([TenantID])
    /// A tenant lies deeper than ``TenantPath/longest``.
    case tooDeep(TenantID, depth: Int)
    /// No tenant has the id.
    case unknownTenant(TenantID)
    /// The tenant has been closed.
    case closed(TenantID, since: CalendarDate)
    /// The date lies before something already recorded for the tenant.
    case beforeHistory(TenantID, date: CalendarDate, recorded: CalendarDate)
    /// The tenant still has tenants under it.
    case hasChildren(TenantID)
}

/// Everything that keeps entries from being a tree.
public struct TreeErrors: Error, Hashable, Sendable {
    /// The errors, at least one.
    public let errors: [TreeError]

    /// Creates a report.
    public init(_ errors: [TreeError]) {
        self.errors = errors
    }
}
