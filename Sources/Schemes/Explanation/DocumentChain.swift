public import Hierarchy

/// The documents that a scheme was resolved from, so that it can be resolved again without one
/// of its changes.
public struct DocumentChain: Hashable, Sendable {
    /// What the first derivation was written over: the root, or any level above.
    public let base: ResolvedScheme
    /// The derivations below it, each over the one before.
    public let derivations: [Derivation]
    /// The waivers of the lineage.
    public let waivers: [Waiver]
    /// The day on which each version was made; a version without one uses no waiver.
    public let days: [VersionReference: CalendarDate]

    /// Creates a chain.
    public init(
        base: ResolvedScheme,
        derivations: [Derivation],
        waivers: [Waiver] = [],
        days: [VersionReference: CalendarDate] = [:]
    ) {
        self.base = base
        self.derivations = derivations
        self.waivers = waivers
        self.days = days
    }

    /// What each level resolves to, the base first.
    public var levels: [ResolvedScheme] { levels(leavingOut: nil) }

    /// What each level resolves to without one change; `nil` when no derivation here has it.
    func levels(without change: ChangeReference) -> [ResolvedScheme]? {
        let isHere = derivations.contains { derivation in
            derivation.reference == change.setter
                && derivation.operations.contains { $0.id == change.operation }
        }
        return isHere ? levels(leavingOut: change) : nil
    }

    // Digests of what is only supposed can't agree with pins, so they are not compared.
    private func levels(leavingOut change: ChangeReference?) -> [ResolvedScheme] {
        var levels = [base]
        for derivation in derivations {
            let isShortened = derivation.reference == change?.setter
            let kept = derivation.operations.filter { !isShortened || $0.id != change?.operation }
            let shortened = Derivation(
                scheme: derivation.scheme,
                tenant: derivation.tenant,
                version: derivation.version,
                over: derivation.over,
                operations: kept
            )
            levels.append(
                resolve(
                    shortened,
                    over: levels[levels.count - 1],
                    digest: nil,
                    waivers: waivers,
                    on: days[derivation.reference]
                )
            )
        }
        return levels
    }
}

/// One change of one version.
public struct ChangeReference: Hashable, Sendable, CustomStringConvertible {
    /// The version.
    public let setter: VersionReference
    /// The change's name within it.
    public let operation: String

    /// Creates a reference.
    public init(setter: VersionReference, operation: String) {
        self.setter = setter
        self.operation = operation
    }

    /// The reference as `650100@2#p1`.
    public var description: String { "\(setter)#\(operation)" }
}

extension ChangeReference: Comparable {
    /// Whether one change comes before another by version, then by name.
    public static func < (left: ChangeReference, right: ChangeReference) -> Bool {
        (left.setter.tenant, left.setter.number, left.operation)
            < (right.setter.tenant, right.setter.number, right.operation)
    }
}

/// When a version was published and by whom, as far as it is known.
public struct VersionRecord: Hashable, Sendable {
    /// The day.
    public let day: CalendarDate?
    /// The person, as recorded.
    public let person: String?

    /// Creates a record.
    public init(day: CalendarDate?, person: String?) {
        self.day = day
        self.person = person
    }
}

extension Derivation {
    /// The version that the derivation makes.
    var reference: VersionReference { VersionReference(tenant: tenant, number: version) }
}
