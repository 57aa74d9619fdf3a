import Exact
import Hierarchy

/// A scheme while one level's document is applied to it, step by step.
///
/// Each step checks an operation and either applies it whole or reports why not. Bounds that the
/// steps obey are those of the levels above; bounds of this level are added last.
struct Draft {
    /// The version whose document is applied.
    let version: VersionReference
    /// The scheme so far.
    var snapshot: Snapshot
    /// Who set what so far.
    var provenance: Provenance
    /// The waivers that the level may use.
    let granted: GrantedWaivers
    /// What was found so far, in the order of the steps.
    var diagnostics: [Diagnostic] = []
    /// The elements that this level added.
    var own: Set<NodeID> = []
    /// The addresses at which this level records a reason.
    var reasoned: Set<Address> = []
    /// The elements that this level dropped, each with the operation that did.
    var dropped: [NodeID: String] = [:]
    /// The allocation groups that a step changed.
    var touched: Set<AllocationGroup> = []
    /// The groups that refused operations were about, with the place of their diagnostic.
    var refused: [(diagnostic: Int, groups: [AllocationGroup])] = []

    /// Starts from the scheme of the level above.
    init(
        _ version: VersionReference,
        snapshot: Snapshot,
        provenance: Provenance,
        granted: GrantedWaivers = .none
    ) {
        self.version = version
        self.granted = granted
        self.snapshot = snapshot
        self.provenance = provenance
    }

    /// Records a finding.
    ///
    /// - Parameters:
    ///   - diagnostic: The finding.
    ///   - groups: The allocation groups that the refused operation was about.
    mutating func report(_ diagnostic: Diagnostic, about groups: [AllocationGroup] = []) {
        if diagnostic.code.isError, !groups.isEmpty {
            refused.append((diagnostics.count, groups))
        }
        diagnostics.append(diagnostic)
    }

    /// The list that holds an element, as a container.
    func container(of node: Node) -> NodeID { node.parent ?? .scheme }

    /// Whether an element may hold others: an element in use, or the top of the scheme.
    func isContainer(_ node: NodeID) -> Bool {
        node == .scheme || snapshot.nodes[node] != nil
    }

    /// The rule of a container; an element of this level's own holds whatever it likes.
    func rule(of container: NodeID) -> ContainerRule {
        if own.contains(container) { return .unbounded }
        return snapshot.containers[container]?.rule ?? .closed
    }

    /// An element and everything inside it, each after its parent.
    func subtree(of root: NodeID) -> [NodeID] {
        var found = [root]
        var next = 0
        while next < found.count {
            found.append(contentsOf: snapshot.children[found[next]] ?? [])
            next += 1
        }
        return found
    }

    /// The element and the rule of a field; `nil`, and a finding, when there is none.
    mutating func field(
        at address: Address,
        for operation: Operation?
    ) -> (node: Node, rule: FieldRule)? {
        guard let node = snapshot.nodes[address.node] else {
            report(orphan(address.node, address.field, operation))
            return nil
        }
        guard let rule = node.kind.rule(for: address.field), knowsMember(node, address.field)
        else {
            let near = nearestFields(to: address.field, of: node)
            let facts = near.isEmpty ? [:] : ["near": near]
            report(
                Diagnostic(
                    code: .orphan,
                    node: address.node,
                    field: address.field,
                    operation: operation?.id,
                    facts: facts
                )
            )
            return nil
        }
        return (node, rule)
    }

    /// A finding that an element is not in use here.
    func orphan(_ node: NodeID, _ field: FieldName?, _ operation: Operation?) -> Diagnostic {
        var facts: [String: String] = [:]
        if snapshot.tombstones[node] != nil {
            facts["state"] = "dropped"
            facts["dropped_by"] = dropped[node].map { "\(version)#\($0)" }
        } else {
            let near = nearest(to: node.rawValue, among: snapshot.nodes.keys.map(\.rawValue))
            facts["near"] = near.isEmpty ? nil : near.joined(separator: ", ")
        }
        return Diagnostic(
            code: .orphan,
            node: node,
            field: field,
            operation: operation?.id,
            facts: facts
        )
    }

    // A form's weight is known when its component is; that of a dropped one can still be set to 0.
    private func knowsMember(_ node: Node, _ field: FieldName) -> Bool {
        guard node.kind == .form, let component = field.weighedComponent else { return true }
        let known = snapshot.nodes[component] ?? snapshot.tombstones[component]
        return known?.kind == .component
    }

    private func nearestFields(to field: FieldName, of node: Node) -> String {
        var names = node.kind.fieldRules.filter { !$0.isFamily }.map(\.name)
        names += node.fields.keys.map(\.rawValue)
        if node.kind == .form {
            names += snapshot.children(of: nil, .component).map { "weights.\($0.id)" }
        }
        return nearest(to: field.rawValue, among: Set(names)).joined(separator: ", ")
    }
}

extension FieldName {
    /// Whether the field is the weight of a component.
    var isWeight: Bool { symbol.head == FieldName.weights.symbol.head }

    /// The component whose weight the field of a form is; `nil` for other fields.
    var weighedComponent: NodeID? {
        guard isWeight else { return nil }
        if let short = symbol.afterFirstWord { return NodeID(checked: short) }
        return NodeID(String(rawValue.dropFirst("weights.".count)))
    }
}

extension ContainerRule {
    /// The rule of an element that the level itself added.
    static let unbounded = ContainerRule(
        mayAdd: AddAllowance(
            kinds: NodeKind.allCases,
            maximumCount: Int.max,
            maximumPoints: nil
        ),
        mayDrop: .any,
        mayReorder: true
    )
}
