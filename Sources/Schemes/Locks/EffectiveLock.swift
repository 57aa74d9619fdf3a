public import Exact

/// Everything that the ancestors of a level declared for one value, intersected.
///
/// An intersection can only shrink, so no level can loosen a lock. Each bound remembers who set
/// it; on equal bounds the most senior setter is named.
public struct EffectiveLock: Hashable, Sendable {
    /// The only value allowed, and who fixed it.
    public var fixed: Bound<FieldValue>?
    /// The least number allowed.
    public var low: Bound<Amount>?
    /// The greatest number allowed.
    public var high: Bound<Amount>?
    /// The step that a number must be a multiple of, one bound for each setter with a new step.
    public var steps: [Bound<Amount>]
    /// The words allowed.
    public var oneOf: Bound<[String]>?
    /// The number may only rise from the parent's resolved value, which is the bound's value.
    public var tightenUp: Bound<Amount>?
    /// The number may only fall from the parent's resolved value, which is the bound's value.
    public var tightenDown: Bound<Amount>?
    /// The text may only be added to.
    public var appendOnly: Bound<String>?

    /// No value may be given, because the level that fixed it gives none.
    public var absent: Bound<Bool>?
    /// A change of the value has to say why.
    public var noteRequired: Bound<Bool>?

    /// A lock that allows everything.
    public static let open = EffectiveLock(steps: [])

    /// Creates a lock from its bounds.
    public init(
        fixed: Bound<FieldValue>? = nil,
        low: Bound<Amount>? = nil,
        high: Bound<Amount>? = nil,
        steps: [Bound<Amount>] = [],
        oneOf: Bound<[String]>? = nil,
        tightenUp: Bound<Amount>? = nil,
        tightenDown: Bound<Amount>? = nil,
        appendOnly: Bound<String>? = nil,
        absent: Bound<Bool>? = nil,
        noteRequired: Bound<Bool>? = nil
    ) {
        self.fixed = fixed
        self.low = low
        self.high = high
        self.steps = steps
        self.oneOf = oneOf
        self.tightenUp = tightenUp
        self.tightenDown = tightenDown
        self.appendOnly = appendOnly
        self.absent = absent
        self.noteRequired = noteRequired
    }
}

/// One limit of a lock, with its setter.
public struct Bound<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The limit.
    public let value: Value
    /// The version that set it.
    public let setter: VersionReference
    /// The operation that set it; `nil` when the template's document did.
    public let operation: String?
    /// Whether a value beyond the limit is refused or only reported.
    public let enforcement: Enforcement
    /// The article behind the limit, when the rule itself sets it.
    public let basis: String?

    /// Creates a limit.
    public init(
        value: Value,
        setter: VersionReference,
        operation: String?,
        enforcement: Enforcement,
        basis: String?
    ) {
        self.value = value
        self.setter = setter
        self.operation = operation
        self.enforcement = enforcement
        self.basis = basis
    }
}

/// What all ancestors of a level allow to be done to one list of elements.
public struct EffectiveContainer: Hashable, Sendable {
    /// The intersection of the declared rules.
    public var rule: ContainerRule
    /// The versions that declared a rule, most senior first.
    public var setters: [VersionReference]
    /// The elements added so far by the levels above, which use up the allowance.
    public var added: [NodeID]

    /// Creates an effective rule.
    public init(rule: ContainerRule, setters: [VersionReference], added: [NodeID] = []) {
        self.rule = rule
        self.setters = setters
        self.added = added
    }
}
