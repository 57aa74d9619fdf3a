import Canonical
import Hierarchy

/// A derivation while it is rebased: its operations over the new version, step by step settled.
struct Rebasing {
    let draft: RebaseDraft
    let change: ParentChange
    /// The waivers that count.
    let granted: RebaseWaivers
    /// The derivation over the old version.
    let ours: ResolvedScheme
    /// The errors that the derivation had before.
    let before: Set<Fault>
    /// The operations over the new version.
    var steps: [Step]
    /// Addresses about which nothing is asked any more.
    var settled: Set<Address> = []
    /// Conflicts that are settled, in the order in which they were.
    var conflicts: [Conflict] = []
    /// The reason of the answer that is carried out, for changes that have to say why.
    var reason: String?
    /// Decisions that do not fit.
    var refused: [RefusedDecision] = []
    /// The ids that replaced others in operations, by the operation's place.
    var moved: [Int: NodeID] = [:]
    /// What the derivation resolves to in the present round.
    var present: Snapshot
    private let ids: [NodeID: NodeID]
    private let isConcerned: Bool

    /// One operation over the new version.
    struct Step: Hashable {
        /// The operation as it stands now.
        var operation: Operation
        /// The place of the one that it comes from; `nil` for one that an answer wrote.
        let place: Int?
    }

    /// Begins a rebase.
    ///
    /// - Parameters:
    ///   - draft: What is rebased.
    ///   - change: The change of the parent.
    ///   - granted: The tenant's waivers.
    ///   - isWhole: Whether to compare everything even where the change touches nothing.
    init(
        _ draft: RebaseDraft,
        _ change: ParentChange,
        _ granted: RebaseWaivers = .none,
        isWhole: Bool = false
    ) {
        self.draft = draft
        self.change = change
        self.granted = granted
        let operations = draft.derivation.operations
        present = change.new.scheme.snapshot
        steps = operations.enumerated().map { Step(operation: $1, place: $0) }
        var ids: [NodeID: NodeID] = [:]
        for (id, fate) in change.succession.fates {
            if case .renamed(let new) = fate { ids[new] = id }
        }
        self.ids = ids
        isConcerned =
            isWhole || granted.concern(draft.derivation)
            || change.touches(draft.derivation.footprint(over: draft.base.scheme.snapshot))
        guard isConcerned else {
            ours = draft.base.scheme
            before = []
            return
        }
        ours = granted.begun.resolve(draft.derivation, over: draft.base.scheme)
        before = Set(ours.diagnostics.filter(\.code.isError).map(Fault.init))
    }

    var tenant: TenantID { draft.derivation.tenant }
    var old: Snapshot { draft.base.scheme.snapshot }
    var new: Snapshot { change.new.scheme.snapshot }

    /// An address of the new version as the old one has it.
    func earlier(_ address: Address) -> Address {
        guard !ids.isEmpty else { return address }
        return Address(
            ids[address.node] ?? address.node,
            address.field.renaming { ids[$0] ?? $0 }
        )
    }

    /// The derivation as it stands now, pinned to the new version.
    var current: Derivation {
        let pinned = draft.derivation.repinned(to: change.new)
        return pinned.with(steps.map(\.operation), over: pinned.over)
    }

    /// What the derivation resolves to as it stands now.
    func trial() -> Trial { Trial(granted.resolve(current, over: change.new.scheme), self) }

    mutating func run() -> Rebase {
        guard isConcerned else { return result(Trial(change.new.scheme, nil), []) }
        followNames()
        follow()
        acknowledge()
        var answered: Set<Digest> = []
        while true {
            let trial = trial()
            present = trial.snapshot
            if applyPublisher(trial) { continue }
            refused = []
            let (open, isAnswered) = answerOne(of: issues(in: trial), trial, &answered)
            if !isAnswered { return result(trial, open) }
        }
    }

    // One answer a round: it changes the operations that the other issues are about.
    private mutating func answerOne(
        of issues: [Issue],
        _ trial: Trial,
        _ answered: inout Set<Digest>
    ) -> (open: [Conflict], isAnswered: Bool) {
        var open: [Conflict] = []
        for issue in issues {
            let conflict = conflict(issue, trial)
            let id = conflict.question.id
            open.append(conflict)
            guard !answered.contains(id), let decision = draft.decisions[id] else { continue }
            reason = decision.reason
            guard let refusal = refusal(of: decision.answer, to: issue, conflict.question) else {
                apply(decision.answer, to: issue)
                conflicts.append(conflict.settled(.decided(decision)))
                answered.insert(id)
                return ([], true)
            }
            refused.append(RefusedDecision(decision: decision, reason: refusal))
        }
        return (open, false)
    }

    private func result(_ trial: Trial, _ open: [Conflict]) -> Rebase {
        let all = conflicts + open
        let conflicted = Set(all.flatMap(\.operations))
        let listed = draft.derivation.operations.enumerated()
            .map { place, operation in
                RebasedOperation(
                    operation: operation.id,
                    classification: conflicted.contains(operation.id)
                        ? .conflicted : moved[place] != nil ? .retargeted : .carried,
                    isBound: operation.isBound
                )
            }
        return Rebase(
            draft: draft,
            change: change,
            operations: listed,
            notes: trial.isFull ? notes(in: trial, conflicted, open) : [],
            conflicts: all,
            refused: refused.sorted {
                $0.decision.question.description < $1.decision.question.description
            },
            errors: trial.known,
            granted: granted,
            provisional: current
        )
    }
}

extension Operation {
    fileprivate var isBound: Bool {
        switch action {
        case .narrow, .narrowContainer: true
        default: false
        }
    }
}

/// What makes two errors of the same derivation the same: not their place, which may be renamed.
struct Fault: Hashable {
    let code: Diagnostic.Code
    let operation: String?
    let address: String?

    init(_ finding: Diagnostic) {
        code = finding.code
        operation = finding.operation
        address =
            finding.operation == nil
            ? finding.node.rawValue + "." + (finding.field?.rawValue ?? "") : nil
    }
}
