/// Something that has to be asked, in a derivation's own ids.
struct Issue {
    /// What is in conflict.
    var kind: Question.Kind
    /// The single conflicts that it is made of.
    var points: [Point]
    /// The groups that it is about; empty for a single conflict.
    var groups: [AllocationGroup]

    /// One value, element or list in conflict.
    struct Point {
        var kind: Question.Kind
        let place: Place
        /// What was found; `nil` where both sides changed a value.
        var cause: Diagnostic.Code?
        /// The operations concerned, by their place among the steps.
        var steps: Set<Int>
        /// Whether both sides changed the value.
        var isContested = false
    }

    /// What a point is about.
    enum Place: Hashable {
        case value(Address)
        case element(NodeID)
        case list(NodeID)
    }

    /// The operations concerned.
    var steps: Set<Int> { points.reduce(into: []) { $0.formUnion($1.steps) } }

    /// The operations that lost what they are about.
    var orphans: Set<Int> {
        points.filter { $0.kind == .orphan }.reduce(into: []) { $0.formUnion($1.steps) }
    }

    /// The one address, when the issue is about one.
    var address: Address? {
        guard groups.isEmpty, case .value(let address) = points.first?.place else { return nil }
        return address
    }
}

extension Issue.Place: Comparable {
    var text: String {
        switch self {
        case .value(let address): address.description
        case .element(let id): id.rawValue
        case .list(let id): "\(id) list"
        }
    }

    static func < (left: Issue.Place, right: Issue.Place) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension Question.Kind {
    // What is gone matters before what is not allowed, and that before what merely differs.
    var weight: Int {
        switch self {
        case .orphan: 4
        case .lock: 3
        case .ownLock: 2
        case .value: 1
        case .sum: 0
        }
    }
}
