public import Hierarchy
public import Schemes
public import Store

/// Puts one change into an office's draft, in place of an earlier one on the same target.
///
/// A change with an error is kept and reported: it has no effect, and the draft can't be proposed.
public struct PutChange: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Puts a change.
    ///
    /// - Parameters:
    ///   - action: What is done. A `set` without `was` gets the parent's value of now.
    ///   - name: The change's name; `nil` for the next one that is free.
    ///   - note: The reason or legal basis.
    ///   - office: The office and who acts.
    ///   - revision: The draft's revision that the author saw; `nil` leaves that unchecked.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with what it comes to now.
    /// - Throws: ``UseCaseError`` `H304` when the value that the author saw is not the parent's any
    ///   more, `H106`, `H305`, `H306`, `H308`, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ action: Operation.Action,
        name: String? = nil,
        note: String? = nil,
        in office: Office,
        revision: Int64? = nil,
        today: CalendarDate
    ) async throws -> DraftView {
        let editing = DraftEditing(
            pools: pools,
            office: office,
            revision: revision,
            today: today
        )
        let said = SchemeProposal.IndexedOperation(
            Operation(id: name ?? "", action: action, note: note)
        )
        let detail = ["kind": said.kind, "address": said.address, "value": said.value ?? ""]
        return try await editing.run("scheme.draft_changed", detail) { view throws in
            try view.content.putting(action, name: name, note: note, over: view.parent)
        }
    }
}

extension SchemeContent {
    /// The content with a change, in place of one of that name or on the same target.
    ///
    /// - Throws: ``UseCaseError`` `H304` when the author saw another value; `H103` or `H310` for a
    ///   change that a whole document does not take.
    func putting(
        _ action: Operation.Action,
        name: String? = nil,
        note: String? = nil,
        over parent: ResolvedScheme?
    ) throws(UseCaseError) -> SchemeContent {
        switch self {
        case .root(let document): return .root(try document.changed(by: action))
        case .derivation(let derivation):
            let seen = try action.seeing(parent)
            return .derivation(derivation.putting(seen, name: name, note: note))
        }
    }
}

extension Operation.Action {
    /// The action with the parent's value as what its author saw.
    ///
    /// - Throws: ``UseCaseError`` `H304` when the author saw another value.
    fileprivate func seeing(
        _ parent: ResolvedScheme?
    ) throws(UseCaseError) -> Operation.Action {
        guard case .set(let address, let value, let was) = self else { return self }
        let now = parent?.snapshot[address]
        if let was, was != now {
            throw UseCaseError(
                .valueMoved,
                [
                    "address": "\(address)", "was": "\(was)", "now": now.map { "\($0)" } ?? "",
                    "value": "\(value)",
                ]
            )
        }
        return .set(address, to: value, was: now)
    }
}

extension Derivation {
    /// The derivation with a change, in place of one of that name or on the same target.
    fileprivate func putting(
        _ action: Operation.Action,
        name: String?,
        note: String?
    ) -> Derivation {
        var operations = operations
        let change = Operation(id: name ?? nextName, action: action, note: note)
        let place = operations.firstIndex { known in
            name.map { $0 == known.id } ?? known.hasTarget(of: change)
        }
        if let place {
            let kept = name ?? operations[place].id
            operations[place] = Operation(id: kept, action: action, note: note)
        } else {
            operations.append(change)
        }
        return with(operations)
    }

    private var nextName: String {
        let taken = Set(operations.map(\.id))
        return (1...taken.count + 1).lazy.map { "d\($0)" }.first { !taken.contains($0) } ?? "d"
    }
}

extension Operation {
    /// Whether two changes are one decision: the same kind of change of the same place.
    fileprivate func hasTarget(of other: Operation) -> Bool {
        switch (action, other.action) {
        case (.set(let one, _, _), .set(let two, _, _)),
            (.append(let one, _), .append(let two, _)),
            (.annotate(let one, _), .annotate(let two, _)):
            one == two
        case (.drop(let one), .drop(let two)), (.place(let one, _), .place(let two, _)):
            one == two
        case (.narrow(let one, let first), .narrow(let two, let second)):
            one == two && first.rule.isLike(second.rule)
                && first.enforcement == second.enforcement
        case (.narrowContainer(let one, let first), .narrowContainer(let two, let second)):
            one == two && first.enforcement == second.enforcement
        case (.add(let one, _, _), .add(let two, _, _)): one.first?.id == two.first?.id
        default: false
        }
    }
}
