public import Exact
public import Schemes

/// What comparisons must know of a scheme beside the points of its items.
public struct ComparisonRules: Hashable, Sendable {
    /// The items that hold for some classes of units only.
    public let classItems: Set<NodeID>
    /// The items that hold for units of each class; none where no classes are told apart.
    public let checklists: [NodeID: Set<NodeID>]
    /// The adjustments that hang on more than what was recorded: on a condition, a formula, or the
    /// unit's class.
    public let ruledAdjustments: Set<NodeID>
    /// How each component comes to its score.
    public let components: [NodeID: ScoreMaking]
    /// Whether items have the points that units claimed for themselves.
    public let isClaimed: Bool

    /// Nothing beside the items' points: no classes, no conditions, components as they come.
    public init() {
        classItems = []
        checklists = [:]
        ruledAdjustments = []
        components = [:]
        isClaimed = false
    }

    /// Reads the rules of a scheme.
    public init(_ scheme: Scheme) {
        var classItems: Set<NodeID> = []
        for section in scheme.sections {
            for indicator in section.indicators {
                let isBound = !section.classes.isEmpty || !indicator.classes.isEmpty
                classItems.formUnion(
                    indicator.items.filter { isBound || !$0.classes.isEmpty }.map(\.id)
                )
            }
        }
        self.classItems = classItems
        checklists = Dictionary(
            scheme.unitClasses.map { ($0.id, scheme.items(for: $0.id)) },
            uniquingKeysWith: { first, _ in first }
        )
        ruledAdjustments = Set(
            scheme.adjustmentGroups.flatMap { group in
                let isBound = group.condition != nil || !group.classes.isEmpty
                return group.adjustments
                    .filter { isBound || $0.condition != nil || $0.formula != nil }
                    .map(\.id)
            }
        )
        components = Dictionary(
            scheme.components.map { ($0.id, ScoreMaking($0, in: scheme)) },
            uniquingKeysWith: { first, _ in first }
        )
        isClaimed = scheme.policies.checklistRole == .selfAssessmentOnly
    }
}

extension Scheme {
    /// The items that hold for units of a class.
    fileprivate func items(for unitClass: NodeID) -> Set<NodeID> {
        let items = sections.filter { $0.classes.counts(for: unitClass) }.flatMap(\.indicators)
            .filter { $0.classes.counts(for: unitClass) }.flatMap(\.items)
            .filter { $0.classes.counts(for: unitClass) }
        return Set(items.map(\.id))
    }
}

/// How a component comes to its score, as far as scores of two schemes must agree in it.
public struct ScoreMaking: Hashable, Sendable {
    /// Who or what gives the score.
    public enum Kind: Hashable, Sendable {
        /// The checklist of the assessed year.
        case checklist
        /// Jurors' scores.
        case jury
        /// Jurors' own checklists.
        case jurorsChecklists
        /// Ballots, by how a vote counts.
        case vote(Component.VoteScoring, rankStep: Amount?)
        /// Other units' scores.
        case peer
        /// Something carried over from elsewhere.
        case carryover(Component.Carryover)
        /// A formula.
        case formula
        /// A survey.
        case survey
    }

    /// How many scores are needed and what is made of them.
    public struct Counting: Hashable, Sendable {
        /// What is made of raters' scores.
        public let aggregate: Component.Aggregate
        /// The fewest raters.
        public let minimumRaters: Int
        /// The groups of raters with their weights in percent and their fewest raters.
        public let groups: [NodeID: [Amount]]
        /// What happens without a group's score.
        public let missingGroup: Component.MissingGroup
        /// The least turnout and the least share of valid ballots, in percent.
        public let minimums: [Amount?]
        /// What each answer on a ballot gives.
        public let answers: [NodeID: Amount?]

        init(_ component: Component) {
            aggregate = component.aggregate
            minimumRaters = component.minimumRaters
            groups = Dictionary(
                component.groups.map { ($0.id, [$0.percent, Amount($0.minimumRaters)]) },
                uniquingKeysWith: { first, _ in first }
            )
            missingGroup = component.missingGroup
            minimums = [component.minimumTurnout, component.minimumValid]
            answers = Dictionary(
                component.ballotSteps.map { ($0.id, $0.points) },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    /// Who or what gives the score.
    public let kind: Kind
    /// How many scores are needed and what is made of them.
    public let counting: Counting
    /// The marks that the score is measured by, for units without a class.
    public let fullMarks: Amount

    init(_ component: Component, in scheme: Scheme) {
        let isRubric = scheme.policies.checklistRole == .rubricForEachJuror
        kind =
            switch component.source {
            case .checklist, .carryover(.assessedYearSheet): .checklist
            case .jury: isRubric ? .jurorsChecklists : .jury
            case .publicVote: .vote(component.voteScoring, rankStep: component.rankStep)
            case .peer: .peer
            case .carryover(let carryover): .carryover(carryover)
            case .formula: .formula
            case .survey: .survey
            }
        fullMarks = scheme.fullMarks(of: component)
        counting = Counting(component)
    }
}

extension ScoreMaking {
    /// Whether the score is taken over as it was recorded.
    var isRecorded: Bool { kind != .checklist && kind != .formula }
}
