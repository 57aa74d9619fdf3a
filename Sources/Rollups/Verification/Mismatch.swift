public import Exact
public import Hierarchy
public import Schemes

/// Two accounts of one summary cell that should be equal and are not.
public struct Mismatch: Hashable, Sendable {
    /// The cell.
    public let key: SummaryKey
    /// The account that differs from ``reference``.
    public let account: Account
    /// The account that it was held against.
    public let reference: Account
    /// The parts that differ, in a fixed order; all of them when one account lacks the cell.
    public let parts: [Part]

    /// Creates a mismatch.
    public init(key: SummaryKey, account: Account, reference: Account, parts: [Part]) {
        self.key = key
        self.account = account
        self.reference = reference
        self.parts = parts
    }

    /// Where a cell comes from.
    public enum Account: String, Hashable, Sendable, CaseIterable {
        /// The kept subtree sum.
        case memo
        /// The sum of the kept cells of all tenants below.
        case fold
        /// The sum of cells computed anew from sheets.
        case recomputation
    }

    /// A part of a cell.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The number of units.
        case units
        /// The histogram of totals.
        case scores
        /// The grades.
        case grades
        /// Points by item.
        case attainment
        /// Points by adjustment.
        case adjustments
        /// Units without a score.
        case participation
        /// Found problems.
        case rectification
    }
}

/// An item whose points in a sheet are not those of its latest log row.
public struct SheetMismatch: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The unit.
    public let unit: UnitID
    /// The item.
    public let item: NodeID
    /// The points in the sheet; `nil` for no mark.
    public let sheet: Amount?
    /// The points of the latest log row; `nil` for none, or when it took the mark back.
    public let log: Amount?
}
