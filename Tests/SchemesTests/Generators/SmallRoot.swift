import Exact
import Schemes

/// A small root whose versions differ by what a test says: two items, grades, a cap that is in
/// no sum, and data.
struct SmallRoot {
    var version = 1
    var title = "Evaluation"
    var points = ["E1": 6, "E2": 4]
    var full = 10
    var cap = 5
    var minimums = ["A": 90, "B": 80, "C": 60]
    var locks: [String: Lock] = [:]
    var containers: [String: ContainerRule] = [:]
    /// The grade that a finding of fraud sets; `nil` for no such finding.
    var fraud: String?
    var data: [String: String] = [:]
    var succession: [String: ElementSuccession.Fate] = [:]
    var onBothChanged = OnBothChanged.ask

    /// The root as it resolves.
    var resolved: ParentVersion { ParentVersion(resolve(document: document)) }

    var document: SchemeDocument {
        var nodes = [
            node("scheme", .scheme, ["title": .text(title), "full_marks": number(full)]),
            node("ECON", .section, ["title": .text("Economy"), "points": number(full)]),
            node("I", .indicator, in: "ECON", ["number": .text("1"), "text": .text("Growth")]),
        ]
        for (item, points) in points.sorted(by: { $0.key < $1.key }) {
            let fields: [String: FieldValue] = ["text": .text("Item"), "points": number(points)]
            nodes.append(node(item, .item, in: "I", fields))
        }
        for grade in ["A", "B", "C"] {
            let fields: [String: FieldValue] = [
                "title": .text(grade), "minimum": number(minimums[grade] ?? 0),
            ]
            nodes.append(node(grade, .grade, fields))
        }
        nodes.append(node("D", .grade, ["title": .text("D")]))
        if let fraud {
            nodes.append(
                node("fraud", .veto, ["title": .text("Fraud"), "grade": .choice(fraud)])
            )
        }
        let bonus: [String: FieldValue] = ["title": .text("Bonus"), "cap": number(cap)]
        nodes.append(node("bonus", .adjustmentGroup, bonus))
        for (datum, name) in data.sorted(by: { $0.key < $1.key }) {
            nodes.append(node(datum, .datum, ["text": .text("Datum"), "name": .text(name)]))
        }
        return SchemeDocument(
            scheme: "small",
            tenant: tenant("region"),
            version: version,
            nodes: nodes,
            locks: Dictionary(locks.map { (at($0.key), $0.value) }) { first, _ in first },
            containers: Dictionary(containers.map { (id($0.key), $0.value) }) { first, _ in first },
            succession: ElementSuccession(
                fates: Dictionary(succession.map { (id($0.key), $0.value) }) { first, _ in first }
            ),
            onBothChanged: onBothChanged
        )
    }

    /// The change from another version to this one.
    func change(from old: SmallRoot) -> ParentChange {
        ParentChange(
            from: old.resolved,
            to: resolved,
            succession: document.succession,
            onBothChanged: onBothChanged
        )
    }

    /// A later version with one thing changed.
    func next(_ alter: (inout SmallRoot) -> Void) -> SmallRoot {
        var next = self
        next.version += 1
        alter(&next)
        return next
    }

    /// Rebases changes of a tenant from this version to another.
    func rebase(
        _ operations: [Schemes.Operation],
        to new: SmallRoot,
        _ decisions: [RebaseDecision] = [],
        as name: String = "pref"
    ) throws -> Rebase {
        let changes = derivation(name, over: resolved.scheme, operations)
        return try SchemesTests.rebase(
            RebaseDraft(changes, over: resolved, decisions: decisions),
            by: new.change(from: self)
        )
    }
}

extension Rebase {
    /// The open questions as text: kind, subject and ways out.
    var asked: [String] {
        questions.map { conflict in
            let options = conflict.question.options.map(\.choice.rawValue).joined(separator: " ")
            return "\(conflict.question.kind.rawValue) \(conflict.question.subject): \(options)"
        }
    }

    /// The same draft with an answer to its first open question.
    func answering(_ answer: Answer, reason: String? = nil) throws -> Rebase {
        guard let question = questions.first?.question else { return self }
        let decision = RebaseDecision(question.id, answer, reason: reason)
        return try SchemesTests.rebase(draft.deciding(decision), by: change)
    }
}
