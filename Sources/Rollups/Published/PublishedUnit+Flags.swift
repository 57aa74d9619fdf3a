import Schemes
import Scoring

extension PublishedUnit {
    /// The items that do not apply to the unit.
    var exempt: Set<NodeID> {
        for case .exempted(let items) in flags { return Set(items) }
        return []
    }

    /// Whether a finding acts on the unit without barring it.
    var hasFinding: Bool {
        flags.contains { flag in
            switch flag {
            case .deducted, .zeroed, .ineligible, .downgraded: true
            default: false
            }
        }
    }

    /// Whether the total stands on some of the components only.
    var isReweighted: Bool {
        flags.contains { flag in
            switch flag {
            case .reweighted, .unranked: true
            default: false
            }
        }
    }

    /// Whether components are missing that keep the unit from a rank and a grade.
    var isUnranked: Bool {
        flags.contains { if case .unranked = $0 { true } else { false } }
    }

    /// Whether a finding lowers the grade by one.
    var isDowngraded: Bool {
        flags.contains { if case .downgraded = $0 { true } else { false } }
    }
}
