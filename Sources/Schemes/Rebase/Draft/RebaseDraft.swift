public import Canonical
public import Hierarchy

/// A derivation on its way to a new version of its parent: the changes as they were written, the
/// version they were written against, and the decisions taken so far.
///
/// However often an undecided draft is rebased, it starts from these; what a rebase gives while
/// questions are open is no derivation, so that conflicts never nest.
public struct RebaseDraft: Hashable, Sendable {
    /// The changes as they were written.
    public let derivation: Derivation
    /// The parent's version that they were written against.
    public let base: ParentVersion
    /// The decisions by the question that each answers.
    public private(set) var decisions: [Digest: RebaseDecision]

    /// Starts a draft.
    ///
    /// - Parameters:
    ///   - derivation: The changes.
    ///   - base: The version that they were written against.
    ///   - decisions: Decisions taken before, also those for other schemes with equal questions;
    ///     of two for one question the later in the list counts.
    /// - Throws: ``RebaseError/notItsParent(pinned:given:)`` when the derivation is pinned to
    ///   another version.
    public init(
        _ derivation: Derivation,
        over base: ParentVersion,
        decisions: some Sequence<RebaseDecision> = []
    ) throws(RebaseError) {
        guard base.isPinned(by: derivation.over) else {
            throw .notItsParent(pinned: derivation.over, given: base.reference)
        }
        self.derivation = derivation
        self.base = base
        self.decisions = [:]
        for decision in decisions { decide(decision) }
    }

    /// Takes a decision; an earlier one for the same question no longer counts.
    ///
    /// Whether it fits is told by ``Rebase/refusal(of:)`` before, and by ``Rebase/refused`` after.
    public mutating func decide(_ decision: RebaseDecision) {
        decisions[decision.question] = decision
    }

    /// The draft with a decision.
    ///
    /// - Parameter decision: The decision.
    /// - Returns: A draft of the same changes over the same base.
    public func deciding(_ decision: RebaseDecision) -> RebaseDraft {
        var draft = self
        draft.decide(decision)
        return draft
    }

    /// Takes back the decision for a question, if there is one.
    public mutating func withdraw(_ question: Digest) {
        decisions[question] = nil
    }

    /// Rebases the changes onto the new version of a change of their parent.
    ///
    /// A value that a waiver in force lets stand is carried and not asked about.
    ///
    /// - Parameters:
    ///   - change: The change; it must start from the draft's base.
    ///   - waivers: Waivers of the lineage; only those granted to the derivation's tenant count.
    ///   - day: The day on which the new version is made; `nil` when no waiver counts.
    /// - Returns: What becomes of every operation, and what has to be asked.
    /// - Throws: ``RebaseError`` when the change starts elsewhere or leads to another scheme.
    /// - Complexity: O(*m*) for a change that touches nothing of the derivation; else that of
    ///   resolving it a few times, and as often again for each question.
    public func rebased(
        by change: ParentChange,
        waivers: [Waiver] = [],
        on day: CalendarDate? = nil
    ) throws(RebaseError) -> Rebase {
        guard change.old.reference == base.reference, change.old.digest == base.digest else {
            throw .otherBase(expected: base.reference, given: change.old.reference)
        }
        guard change.new.scheme.snapshot.scheme == derivation.scheme,
            change.new.reference?.tenant == derivation.over.tenant
        else { throw .otherScheme(change.new.scheme.snapshot.scheme, change.new.reference) }
        let granted = RebaseWaivers(waivers, for: derivation.tenant, on: day)
        var rebasing = Rebasing(self, change, granted)
        return rebasing.run()
    }
}

/// Why a rebase could not be begun.
public enum RebaseError: Error, Hashable, Sendable {
    /// The derivation is pinned to another version than the one given.
    case notItsParent(pinned: Pin, given: VersionReference?)
    /// The change starts from another version than the draft's base.
    case otherBase(expected: VersionReference?, given: VersionReference?)
    /// The change leads to another scheme, or to the scheme of another tenant.
    case otherScheme(String, VersionReference?)
}

extension Derivation {
    /// The derivation pinned to another version of its parent, everything else kept.
    ///
    /// - Parameter parent: The version; a pin without a digest stays without one.
    /// - Returns: The derivation; the same when the parent has no level.
    public func repinned(to parent: ParentVersion) -> Derivation {
        guard let reference = parent.reference else { return self }
        return with(
            operations,
            over: Pin(
                tenant: reference.tenant,
                version: reference.number,
                digest: over.digest == nil ? nil : parent.digest
            )
        )
    }

    /// The derivation with another number.
    ///
    /// - Parameter version: The number, 1 or more.
    /// - Returns: The derivation.
    public func numbered(_ version: Int) -> Derivation {
        Derivation(
            scheme: scheme,
            tenant: tenant,
            version: version,
            over: over,
            operations: operations,
            succession: succession,
            onBothChanged: onBothChanged
        )
    }

    /// The version after this one, as long as it says nothing of its own: what became of elements
    /// stays with the version that dropped them.
    public var next: Derivation {
        Derivation(
            scheme: scheme,
            tenant: tenant,
            version: version + 1,
            over: over,
            operations: operations,
            onBothChanged: onBothChanged
        )
    }

    /// The derivation with other operations over a pin.
    func with(_ operations: [Operation], over pin: Pin) -> Derivation {
        Derivation(
            scheme: scheme,
            tenant: tenant,
            version: version,
            over: pin,
            operations: operations,
            succession: succession,
            onBothChanged: onBothChanged
        )
    }
}
