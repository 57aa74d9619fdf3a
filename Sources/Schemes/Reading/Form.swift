public import Exact

/// A way to be evaluated (评议形式), ranked on its own unless it shares a list.
public struct Form: Hashable, Sendable {
    /// The form's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The most units a year, absent ones included; `nil` for no limit.
    public let unitLimit: Int?
    /// The steps in order, in words.
    public let steps: [String]
    /// The components it mixes with their weights in percent, in the components' order; every
    /// weight is above zero, and for a weighted mix the sum is 100.
    public let weights: [Weight]
    /// The ranking list that it is on: forms that name the same list are ranked together; `nil`
    /// for a list of its own.
    public let rankingList: String?
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]
    /// How the components become one total.
    public let mix: Mix

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        unitLimit: Int?,
        steps: [String],
        weights: [Weight],
        rankingList: String? = nil,
        classes: [NodeID] = [],
        mix: Mix = .weighted
    ) {
        self.id = id
        self.title = title
        self.unitLimit = unitLimit
        self.steps = steps
        self.weights = weights
        self.rankingList = rankingList
        self.classes = classes
        self.mix = mix
    }

    /// A component's share of the total.
    public struct Weight: Hashable, Sendable {
        /// The component.
        public let component: NodeID
        /// Its share in percent, above 0, at most 100.
        public let percent: Amount

        /// Creates a share.
        public init(component: NodeID, percent: Amount) {
            self.component = component
            self.percent = percent
        }
    }

    /// How components become one total.
    public enum Mix: String, Hashable, Sendable, CaseIterable {
        /// Each score, scaled from its component's full marks to the scheme's, times its weight.
        case weighted
        /// Each score as it is, times its weight: 100 takes it whole.
        case sum
    }
}
