import Canonical
import Exact

@testable import Schemes

extension Rules {
    /// Where both sides changed a value, the parent's is taken in silence (kpt's update).
    static let parentWins = Rules(
        name: "parent wins",
        rebase: { try settled($0, $1, .takeParent) }
    )

    /// Where both sides changed a value, the child's stays in silence (Helm, an unlocked GitLab
    /// setting).
    static let childWins = Rules(
        name: "child wins",
        rebase: { try settled($0, $1, .keepChild) }
    )

    /// An override that the parent now has too vanishes (jj's same change).
    static let sameChangeDropped = Rules(
        name: "same change dropped",
        rebase: { draft, change in
            let rebase = try draft.rebased(by: change)
            let same = Set(rebase.notes.filter { $0.kind == .redundant }.map(\.operation))
            return rebase.with(rebase.provisional.operations.filter { !same.contains($0.id) })
        }
    )

    /// A value outside the new lock is moved to the nearest one inside (Chrome's policies).
    static let clampedOnRebase = Rules(
        name: "clamped on rebase",
        rebase: { draft, change in
            let rebase = try draft.rebased(by: change)
            let locks = change.new.scheme.snapshot.locks
            var clamped: Set<String> = []
            let operations = rebase.provisional.operations.map { operation in
                guard case .set(let address, let value, let seen) = operation.action,
                    let lock = locks[address], !lock.allows(value),
                    let type = change.new.scheme.snapshot.nodes[address.node]?.kind
                        .rule(for: address.field)?
                        .type,
                    let nearest = lock.lockLimits.nearest(to: value, type)
                else { return operation }
                clamped.insert(operation.id)
                return operation.doing(.set(address, to: nearest, was: seen), operation.note)
            }
            return rebase.with(operations, without: clamped)
        }
    )

    /// What lost its element is left out in silence (Kustomize's JSON patches).
    static let orphansDropped = Rules(
        name: "orphans dropped",
        rebase: { draft, change in
            let rebase = try draft.rebased(by: change)
            let orphans = rebase.questions.filter { $0.question.kind == .orphan }
            let gone = Set(orphans.flatMap(\.operations))
            return rebase.with(
                rebase.provisional.operations.filter { !gone.contains($0.id) },
                without: gone
            )
        }
    )

    /// Each side's values are taken and nobody adds them up (a textual merge).
    static let sumsNotChecked = Rules(
        name: "sums not checked",
        rebase: { draft, change in
            let rebase = try draft.rebased(by: change)
            return rebase.with(rebase.conflicts.filter { $0.question.kind != .sum })
        }
    )

    /// Questions carry the tenant that is asked (conflict files beside each working copy).
    static let tenantInQuestions = Rules(
        name: "tenant in questions",
        rebase: { draft, change in
            let rebase = try draft.rebased(by: change)
            return rebase.with(rebase.conflicts.map { $0.naming("\(draft.derivation.tenant)") })
        }
    )

    private static func settled(
        _ draft: RebaseDraft,
        _ change: ParentChange,
        _ choice: BothChanged
    ) throws -> Rebase {
        let loud = ParentChange(
            from: change.old,
            to: change.new,
            succession: change.succession,
            onBothChanged: OnBothChanged(standard: choice)
        )
        let rebase = try draft.rebased(by: loud)
        let silent = rebase.conflicts.filter { $0.settlement != .publisher(choice) }
        return rebase.with(silent, change)
    }
}

extension Rebase {
    fileprivate func with(
        _ operations: [Schemes.Operation],
        without silent: Set<String> = []
    )
        -> Rebase
    {
        let left = conflicts.filter { silent.isDisjoint(with: $0.operations) }
        return with(left, nil, operations)
    }

    fileprivate func with(
        _ conflicts: [Conflict],
        _ change: ParentChange? = nil,
        _ kept: [Schemes.Operation]? = nil
    ) -> Rebase {
        let conflicted = Set(conflicts.flatMap(\.operations))
        return Rebase(
            draft: draft,
            change: change ?? self.change,
            operations: operations.map { listed in
                guard listed.classification == .conflicted,
                    !conflicted.contains(listed.operation)
                else { return listed }
                return RebasedOperation(
                    operation: listed.operation,
                    classification: .carried,
                    isBound: listed.isBound
                )
            },
            notes: notes,
            conflicts: conflicts,
            refused: refused,
            errors: errors,
            granted: granted,
            provisional: kept.map { provisional.with($0, over: provisional.over) } ?? provisional
        )
    }
}

extension Conflict {
    fileprivate func naming(_ tenant: String) -> Conflict {
        let named = Question(
            kind: question.kind,
            subject: question.subject,
            rows: question.rows,
            totals: question.totals,
            given: .string(tenant),
            cause: question.cause,
            fate: question.fate,
            options: question.options
        )
        return Conflict(
            question: named,
            settlement: settlement,
            operations: operations,
            effects: effects,
            context: context,
            contextRows: contextRows
        )
    }
}
