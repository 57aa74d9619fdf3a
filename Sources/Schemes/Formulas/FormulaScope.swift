public import Expressions

/// What a formula at one place of a scheme may use, and what it must give.
public struct FormulaScope: Sendable {
    /// The place.
    public let address: Address
    /// When the formula is computed.
    public let stage: FormulaStage
    /// The type of its value; of a computed datum, the datum's.
    public let expected: ExpressionType
    let names: FormulaNames
    private let item: NodeID?
    private let opensPoints: Bool
    private let opensRank: Bool
    // The components whose scores are known by then; `nil` for all that the stage opens.
    private let earlier: Set<NodeID>?

    /// Creates the scope of a place; `nil` when no formula can stand there.
    ///
    /// - Parameters:
    ///   - address: The place.
    ///   - snapshot: The scheme.
    public init?(at address: Address, in snapshot: Snapshot) {
        self.init(at: address, in: snapshot, FormulaNames(snapshot))
    }

    init?(at address: Address, in snapshot: Snapshot, _ names: FormulaNames) {
        guard let node = snapshot.nodes[address.node], let stage = FormulaStage(node.kind),
            node.kind.rule(for: address.field)?.type == .formula
        else { return nil }
        self.address = address
        self.stage = stage
        self.names = names
        let isCondition = address.field == .condition
        expected = isCondition ? .flag : node.kind == .datum ? node.datumType : .number
        item = node.kind == .item ? node.id : node.kind == .datum ? node.parent : nil
        opensPoints = !isCondition && stage != .outcome && (node.kind != .datum || item != nil)
        opensRank = node.kind != .tieKey
        earlier =
            node.kind == .component
            ? Set(names.components.prefix { $0 != node.id }) : nil
    }

    /// What a name stands for here.
    ///
    /// - Parameter reference: The name.
    /// - Returns: The meaning, the same inside group functions; `nil` when the name is not open.
    public func meaning(of reference: Reference) -> FormulaName? {
        value(reference)?.meaning
    }

    /// The scope, for checking a formula.
    public var scope: Scope {
        Scope(
            names: open(suggested(stage), value),
            group: open(suggested(groupStage), groupValue),
            isKnownLater: { names.value($0, upTo: .outcome, item: item) != nil }
        )
    }

    /// The names to suggest to a writer, in the order of stages.
    public var suggestions: [String] { suggested(stage) }

    private func open(
        _ suggestions: [String],
        _ value: @escaping @Sendable (Reference) -> NamedValue?
    ) -> OpenNames {
        OpenNames(
            suggestions: suggestions,
            words: { value($0)?.words },
            type: { value($0)?.type }
        )
    }

    private func suggested(_ stage: FormulaStage) -> [String] {
        let own = item.flatMap { names.own[$0] }.map { $0.keys.map(\.description).sorted() } ?? []
        let components = (earlier ?? []).map { "component.\(Reference($0.rawValue))" }.sorted()
        return (opensPoints ? ["points"] : []) + own + names.suggestions[stage.rawValue]
            + components
    }

    private func value(_ reference: Reference) -> NamedValue? {
        if opensPoints, reference == Reference("points") { return NamedValue(.points, .number) }
        if let value = names.value(reference, upTo: stage, item: item) {
            return opensRank || (value.meaning != .rank && value.meaning != .ranked) ? value : nil
        }
        return component(reference)
    }

    private func component(_ reference: Reference) -> NamedValue? {
        guard let earlier, let value = names.value(reference, upTo: .outcome, item: nil),
            case .component(let id) = value.meaning, earlier.contains(id)
        else { return nil }
        return value
    }

    // Group functions see what every unit has by then: what earlier stages came to; of the marks
    // what is recorded, of the outcome also the total.
    private var groupStage: FormulaStage {
        switch stage {
        case .marks, .adjustments: .marks
        case .components: .adjustments
        case .outcome: .components
        }
    }

    private func groupValue(_ reference: Reference) -> NamedValue? {
        if opensPoints, reference == Reference("points") { return NamedValue(.points, .number) }
        if let value = names.value(reference, upTo: groupStage, item: item) { return value }
        guard stage == .outcome, let value = names.value(reference, upTo: .outcome, item: nil)
        else { return nil }
        switch value.meaning {
        case .total, .component: return value
        default: return nil
        }
    }
}
