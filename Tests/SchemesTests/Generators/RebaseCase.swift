import Canonical
import Exact
import Schemes

/// A random root with a later version of it, and a derivation over the first.
struct RebaseCase {
    let sample: SchemeCase
    let old: ParentVersion
    let new: ParentVersion
    let change: ParentChange
    let derivation: Derivation

    init(seed: Int, boldness: Int = 8, isLegal: Bool = true) {
        sample = SchemeCase(seed: seed)
        old = ParentVersion(sample.root)
        derivation =
            isLegal ? sample.legal(over: sample.root) : sample.wild(over: sample.root)
        var generator = RebaseGenerator(seed: seed)
        generator.boldness = boldness
        generator.aim(at: [derivation])
        let document = generator.next(after: sample.document)
        new = ParentVersion(resolve(document: document))
        change = ParentChange(
            from: old,
            to: new,
            succession: document.succession,
            onBothChanged: document.onBothChanged
        )
    }

    func rebase(_ decisions: [RebaseDecision] = []) throws -> Rebase {
        try SchemesTests.rebase(
            RebaseDraft(derivation, over: old, decisions: decisions),
            by: change
        )
    }

    /// Whether the new version has no error of its own.
    var isNewSound: Bool { !new.scheme.diagnostics.contains { $0.code.isError } }
}

extension RebaseGenerator {
    /// Makes versions that meet what derivations do.
    mutating func aim(at derivations: [Derivation]) {
        for derivation in derivations {
            wishes.merge(derivation.overrides) { first, _ in first }
            for operation in derivation.operations {
                switch operation.action {
                case .set(let address, _, _), .append(let address, _), .narrow(let address, _):
                    aims.append(address)
                case .add(_, let under, _), .narrowContainer(let under, _): lists.append(under)
                case .drop, .place, .annotate: break
                }
            }
        }
    }
}

extension Derivation {
    /// The values that the derivation sets.
    var overrides: [Address: FieldValue] {
        var values: [Address: FieldValue] = [:]
        for operation in operations {
            if case .set(let address, let value, _) = operation.action { values[address] = value }
        }
        return values
    }
}

extension ParentChange {
    /// The way back, without succession.
    var reversed: ParentChange { ParentChange(from: new, to: old) }
}

extension Rebase {
    /// Answers every open question in turn, as long as the answer asked for is offered.
    ///
    /// - Parameter wanted: The way out to take at each question, among those offered.
    /// - Returns: The rebase with the last answers; what could not be answered is still open.
    /// - Throws: What rebasing throws.
    func answeringAll(_ wanted: (Question) -> Answer?) throws -> Rebase {
        var rebase = self
        var seen: Set<String> = []
        while let conflict = rebase.questions.first(where: {
            !seen.contains($0.question.id.description)
        }) {
            seen.insert(conflict.question.id.description)
            guard let answer = wanted(conflict.question) else { continue }
            let decision = RebaseDecision(conflict.question.id, answer)
            guard rebase.refusal(of: decision) == nil else { continue }
            rebase = try SchemesTests.rebase(rebase.draft.deciding(decision), by: rebase.change)
        }
        return rebase
    }

    /// The rebased derivation; `nil` while questions are open.
    var answered: Derivation? {
        if case .answered(let derivation) = outcome { derivation } else { nil }
    }

    /// The addresses that questions name.
    var askedAddresses: Set<String> {
        Set(
            conflicts.flatMap { conflict in
                conflict.question.rows.filter(\.isContested).map(\.address.description)
                    + [conflict.question.subject.description]
            }
        )
    }
}
