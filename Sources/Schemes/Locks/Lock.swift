public import Exact

/// What a publisher says its descendants may do with one value.
public struct Lock: Hashable, Sendable {
    /// What is allowed.
    public let rule: LockRule
    /// Whether a value outside the lock is refused or only reported.
    public let enforcement: Enforcement
    /// The article that fixes the value, when the rule itself does.
    public let basis: String?
    /// Whether a level below that changes the value has to say why.
    public let requiresNote: Bool

    /// Creates a lock.
    public init(
        _ rule: LockRule,
        enforcement: Enforcement = .enforced,
        basis: String? = nil,
        requiresNote: Bool = false
    ) {
        self.rule = rule
        self.enforcement = enforcement
        self.basis = basis
        self.requiresNote = requiresNote
    }
}

/// Whether a value outside a lock is refused or only reported.
public enum Enforcement: String, Hashable, Sendable, CaseIterable {
    /// Refused: the operation has no effect and the version can't be published.
    case enforced
    /// Reported as a deviation: where the rule only recommends (参照).
    case advisory
}

/// The kinds of bound that a lock may set.
public enum LockRule: Hashable, Sendable {
    /// Any value; written to demand a note, or to leave a value open where a group is fixed.
    case open
    /// Exactly the parent's value; where the parent gives none, none may be given.
    case fixed
    /// A number within bounds, ends included, in whole steps from zero; `nil` leaves an end open.
    case range(low: Amount?, high: Amount?, step: Amount?)
    /// One of these words or texts.
    case oneOf([String])
    /// A number that may only rise from the immediate parent's resolved value.
    case tightenUp
    /// A number that may only fall from the immediate parent's resolved value.
    case tightenDown
    /// A text to which words may be added, never replaced.
    case appendOnly
}

/// What may be done to the list of elements under a container.
public struct ContainerRule: Hashable, Sendable {
    /// Which elements descendants may add, if any.
    public let mayAdd: AddAllowance?
    /// Which elements descendants may drop.
    public let mayDrop: DropAllowance
    /// Whether descendants may change the order of the elements.
    public let mayReorder: Bool
    /// Whether breaking the rule is refused or only reported.
    public let enforcement: Enforcement

    /// The rule of a container for which its publisher declared nothing: closed.
    public static let closed = ContainerRule(
        mayAdd: nil,
        mayDrop: .none,
        mayReorder: false,
        enforcement: .enforced
    )

    /// Creates a rule.
    public init(
        mayAdd: AddAllowance?,
        mayDrop: DropAllowance,
        mayReorder: Bool,
        enforcement: Enforcement = .enforced
    ) {
        self.mayAdd = mayAdd
        self.mayDrop = mayDrop
        self.mayReorder = mayReorder
        self.enforcement = enforcement
    }
}

/// How much descendants may add to a container, all levels together.
public struct AddAllowance: Hashable, Sendable {
    /// The kinds that may be added directly under the container.
    public let kinds: [NodeKind]
    /// The most elements that may be added; 0 or more.
    public let maximumCount: Int
    /// The most points that the added elements may carry together; `nil` for no bound.
    public let maximumPoints: Amount?

    /// Creates an allowance.
    public init(kinds: [NodeKind], maximumCount: Int, maximumPoints: Amount?) {
        self.kinds = kinds
        self.maximumCount = maximumCount
        self.maximumPoints = maximumPoints
    }
}

/// Which elements of a container descendants may drop.
public enum DropAllowance: String, Hashable, Sendable, CaseIterable {
    /// No element of an ancestor, nor of one's own earlier version.
    case none
    /// Elements that the tenant itself added.
    case own
    /// Any element.
    case any
}
