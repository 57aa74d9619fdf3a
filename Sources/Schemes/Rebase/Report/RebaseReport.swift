import Hierarchy

/// A rebase as it is shown and stored: what became of each operation, and what is asked.
public struct RebaseReport: Hashable, Sendable {
    /// Whose derivation, and which version of it was rebased.
    public let derivation: VersionReference
    /// The parent's version that it was written against.
    public let from: VersionReference
    /// The parent's version that it was rebased onto.
    public let to: VersionReference
    /// Whether that version is only proposed.
    public let isProvisional: Bool
    /// What became of each operation, in the derivation's order.
    public let operations: [RebasedOperation]
    /// What is worth knowing though nothing has to be decided.
    public let notes: [RebaseNote]
    /// Everything that could not be settled by itself; settled ones first.
    public let conflicts: [Conflict]
    /// Decisions that no longer fit.
    public let refused: [RefusedDecision]
    /// Errors that the derivation had before and still has.
    public let errors: [Diagnostic]
    /// What each question does to the levels below, in the order of the conflicts.
    public let knockOn: [KnockOn]

    /// How many operations are in a class.
    ///
    /// - Parameter classification: The class.
    /// - Returns: The number; 0 or more.
    public func count(_ classification: RebasedOperation.Classification) -> Int {
        operations.count { $0.classification == classification }
    }

    /// The questions that are open.
    public var questions: [Conflict] { conflicts.filter { $0.settlement == .open } }
}

/// What the ways out of a question would do to the derivations below.
public struct KnockOn: Hashable, Sendable {
    /// How many derivations below have no change of their own to the values concerned.
    public let inheriting: Int
    /// How many values each way out changes for those, in the order of the question's options;
    /// `nil` where that depends on what is entered.
    public let changes: [Int?]
}

extension Rebase {
    /// The rebase as a report.
    ///
    /// - Parameter children: The derivations over the tenant's own version; may be empty.
    /// - Returns: The report.
    public func report(children: [Derivation] = []) -> RebaseReport {
        let derivation = draft.derivation
        let own = VersionReference(tenant: derivation.tenant, number: derivation.version)
        return RebaseReport(
            derivation: own,
            from: change.old.reference ?? own,
            to: change.new.reference ?? own,
            isProvisional: isProvisional,
            operations: operations,
            notes: notes,
            conflicts: conflicts,
            refused: refused,
            errors: errors,
            knockOn: conflicts.map { $0.question.knockOn(derivation.tenant, children) }
        )
    }
}

extension Question {
    fileprivate func knockOn(_ tenant: TenantID, _ children: [Derivation]) -> KnockOn {
        let concerned = Set(rows.compactMap { $0.address.address(for: tenant) })
        let inheriting = children.count { child in
            !child.operations.contains { operation in
                if case .set(let address, _, _) = operation.action {
                    concerned.contains(address)
                } else {
                    false
                }
            }
        }
        let changes = options.map { option -> Int? in
            guard option.choice == .mine || option.choice == .theirs else { return nil }
            return rows.count { option.values[$0.address] != $0.ours }
        }
        return KnockOn(inheriting: inheriting, changes: changes)
    }
}
