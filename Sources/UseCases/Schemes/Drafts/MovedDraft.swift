import Hierarchy
import Schemes
import Store

extension UseCaseError {
    /// What to tell whoever would have written over a draft that somebody else took further since
    /// it was read.
    ///
    /// - Parameters:
    ///   - seen: The draft as it was read.
    ///   - now: The draft as it stands; `nil` when it is neither open nor proposed.
    /// - Returns: `H318` with what the draft says now.
    /// - Throws: ``UseCaseError`` `H501` when either can't be read.
    static func moved(
        _ seen: StoredDraft,
        to now: StoredDraft?
    ) throws(UseCaseError) -> UseCaseError {
        var facts = [
            "tenant": seen.tenant.rawValue, "scheme": seen.scheme,
            "revision": "\(seen.revision)", "now": now.map { "\($0.revision)" } ?? "",
            "status": now?.status ?? "closed", "person": now?.editor ?? "", "changes": "",
        ]
        if let now {
            let before = try SchemeContent(kind: seen.kind, document: seen.document)
            let after = try SchemeContent(kind: now.kind, document: now.document)
            facts["changes"] = before.changes(to: after).prefix(5).joined(separator: "; ")
        }
        return UseCaseError(.draftMovedMeanwhile, facts)
    }
}

extension Sequence<StoredDraft> {
    /// Refuses to go on when any of the drafts, as they were read, is not as it stands.
    ///
    /// - Parameter now: The drafts as they stand, kept from others.
    /// - Throws: ``UseCaseError`` `H318` for the first; `H501` when it can't be read.
    func refuseMoved(_ now: [StoredDraft]) throws(UseCaseError) {
        let standing = Dictionary(now.map { ($0.number, $0) }) { first, _ in first }
        for seen in self where standing[seen.number]?.revision != seen.revision {
            throw try UseCaseError.moved(seen, to: standing[seen.number])
        }
    }
}

extension SchemeContent {
    /// The changes, or the values of a whole document, that another state of the draft says
    /// otherwise, each with what it says.
    ///
    /// - Returns: In order, such as `d1 set I1-1.points: 45`; a dash for what is gone.
    func changes(to now: SchemeContent) -> [String] {
        let (before, after) = (said, now.said)
        return Set(before.keys).union(after.keys).sorted()
            .filter { before[$0] != after[$0] }
            .map { "\($0): \(after[$0] ?? "-")" }
    }

    /// What stands at an address: the change of it, or the value of a whole document.
    func value(at address: String) -> String? {
        switch self {
        case .root: said[address]
        case .derivation:
            operations.lazy.map(SchemeProposal.IndexedOperation.init)
                .first { $0.address == address }?
                .value
        }
    }

    private var said: [String: String] {
        var said: [String: String] = [:]
        switch self {
        case .root(let document):
            for node in document.nodes {
                for (field, value) in node.fields {
                    said["\(Address(node.id, field))"] = "\(value)"
                }
            }
        case .derivation(let derivation):
            for operation in derivation.operations {
                let row = SchemeProposal.IndexedOperation(operation)
                said["\(row.name) \(row.kind) \(row.address)"] = row.value ?? ""
            }
        }
        return said
    }
}
