public import Exact

/// Everything that the ancestors of a level declared for one value, intersected.
///
/// An intersection can only shrink, so no level can loosen a lock. Each bound remembers who set
/// it; on equal bounds the most senior setter is named.
public struct EffectiveLock: Hashable, Sendable {
    // All bounds, as the one element of a list that copies of the lock share until one changes.
    private var shared: [Bounds]

    /// The only value allowed, and who fixed it.
    public var fixed: Bound<FieldValue>? {
        get { shared[0].fixed }
        set { shared[0].fixed = newValue }
    }
    /// The least number allowed.
    public var low: Bound<Amount>? {
        get { shared[0].low }
        set { shared[0].low = newValue }
    }
    /// The greatest number allowed.
    public var high: Bound<Amount>? {
        get { shared[0].high }
        set { shared[0].high = newValue }
    }
    /// The step that a number must be a multiple of, one bound for each setter with a new step.
    public var steps: [Bound<Amount>] {
        get { shared[0].steps }
        set { shared[0].steps = newValue }
    }
    /// The words allowed.
    public var oneOf: Bound<[String]>? {
        get { shared[0].oneOf }
        set { shared[0].oneOf = newValue }
    }
    /// The number may only rise from the parent's resolved value, which is the bound's value.
    public var tightenUp: Bound<Amount>? {
        get { shared[0].tightenUp }
        set { shared[0].tightenUp = newValue }
    }
    /// The number may only fall from the parent's resolved value, which is the bound's value.
    public var tightenDown: Bound<Amount>? {
        get { shared[0].tightenDown }
        set { shared[0].tightenDown = newValue }
    }
    /// The text may only be added to.
    public var appendOnly: Bound<String>? {
        get { shared[0].appendOnly }
        set { shared[0].appendOnly = newValue }
    }

    /// No value may be given, because the level that fixed it gives none.
    public var absent: Bound<Bool>? {
        get { shared[0].absent }
        set { shared[0].absent = newValue }
    }
    /// A change of the value has to say why.
    public var noteRequired: Bound<Bool>? {
        get { shared[0].noteRequired }
        set { shared[0].noteRequired = newValue }
    }

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
        shared = [
            Bounds(
                fixed: fixed,
                low: low,
                high: high,
                steps: steps,
                oneOf: oneOf,
                tightenUp: tightenUp,
                tightenDown: tightenDown,
                appendOnly: appendOnly,
                absent: absent,
                noteRequired: noteRequired
            )
        ]
    }
}

private struct Bounds: Hashable, Sendable {
    var fixed: Bound<FieldValue>?
    var low: Bound<Amount>?
    var high: Bound<Amount>?
    var steps: [Bound<Amount>]
    var oneOf: Bound<[String]>?
    var tightenUp: Bound<Amount>?
    var tightenDown: Bound<Amount>?
    var appendOnly: Bound<String>?
    var absent: Bound<Bool>?
    var noteRequired: Bound<Bool>?
}

/// One limit of a lock, with its setter.
public struct Bound<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The limit.
    public let value: Value
    /// Who set the limit, shared by the limits of one lock.
    let origin: BoundOrigin

    /// The version that set it.
    public var setter: VersionReference { origin.setter }
    /// The operation that set it; `nil` when the template's document did.
    public var operation: String? { origin.operation }
    /// Whether a value beyond the limit is refused or only reported.
    public var enforcement: Enforcement { origin.enforcement }
    /// The article behind the limit, when the rule itself sets it.
    public var basis: String? { origin.basis }

    /// Creates a limit.
    public init(
        value: Value,
        setter: VersionReference,
        operation: String?,
        enforcement: Enforcement,
        basis: String?
    ) {
        self.init(
            value: value,
            origin: BoundOrigin(
                setter: setter,
                operation: operation,
                enforcement: enforcement,
                basis: basis
            )
        )
    }

    init(value: Value, origin: BoundOrigin) {
        self.value = value
        self.origin = origin
    }
}

/// Who set a limit, by which operation, with what force and on what ground.
final class BoundOrigin: Sendable {
    let setter: VersionReference
    let operation: String?
    let enforcement: Enforcement
    let basis: String?

    init(
        setter: VersionReference,
        operation: String?,
        enforcement: Enforcement,
        basis: String?
    ) {
        self.setter = setter
        self.operation = operation
        self.enforcement = enforcement
        self.basis = basis
    }
}

extension BoundOrigin: Hashable {
    static func == (left: BoundOrigin, right: BoundOrigin) -> Bool {
        left === right
            || left.setter == right.setter && left.operation == right.operation
                && left.enforcement == right.enforcement && left.basis == right.basis
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(setter)
        hasher.combine(operation)
        hasher.combine(enforcement)
        hasher.combine(basis)
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
