import Canonical
import Exact
import Hierarchy
import SampleData
import Schemes

/// Documents of an invented country: a template with locks, and what prefectures and counties
/// change in it.
///
/// The template has the 45 items of the national sample, every item's points in a range, sections
/// fixed, thresholds that may only rise, and a list that takes additions. A prefecture changes
/// its points, weights and caps, adds an adjustment and narrows a bound; a county changes its
/// numbers within those and adds words to a text.
struct ChainSample {
    let template: SchemeDocument
    /// The items whose points are compared.
    let items: [NodeID]
    let prefectures: [NationalDivision]
    let counties: [NationalDivision]
    private let year: NationalYear

    init(prefectures: Int, counties: Int) throws {
        guard let root = TenantID(rawValue: "nation") else {
            throw BenchError.disagreement("sample chain")
        }
        let country = NationalDivision.country(
            regions: 1,
            prefectures: prefectures,
            counties: counties
        )
        self.prefectures = country.filter { $0.level == .prefecture }
            .map { NationalDivision(id: $0.id, parent: nil, level: .prefecture) }
        self.counties = country.filter { $0.level == .county }
        year = NationalYear(seed: 2024, root: root, divisions: self.prefectures + self.counties)
        items = year.items
        let bare = year.template
        template = SchemeDocument(
            scheme: bare.scheme,
            tenant: root,
            version: 1,
            nodes: bare.nodes,
            locks: ChainSample.locks(bare.nodes),
            containers: ChainSample.containers
        )
    }

    /// The next version of the template.
    ///
    /// - Parameters:
    ///   - count: How many items have other words in their texts.
    ///   - movesPoints: Whether half a point moves from the first item to the second.
    /// - Returns: The document, numbered 2.
    func nextTemplate(changing count: Int, movesPoints: Bool) -> SchemeDocument {
        var nodes = template.nodes
        let half = Amount(tenThousandths: Amount.scale / 2)
        for (place, node) in nodes.enumerated() where node.kind == .item {
            guard let number = items.firstIndex(of: node.id) else { continue }
            for (field, value) in node.fields {
                switch (field.rawValue, value) {
                case ("text", .text(let text)) where number < count:
                    nodes[place].fields[field] = .text(text + "（修订）")
                case ("points", .number(let points)) where movesPoints && number < 2:
                    let moved = number == 0 ? points - half : points + half
                    nodes[place].fields[field] = .number(moved)
                default: break
                }
            }
        }
        return SchemeDocument(
            scheme: template.scheme,
            tenant: template.tenant,
            version: 2,
            nodes: nodes,
            locks: template.locks,
            containers: template.containers
        )
    }

    /// A tenant's changes over the level above.
    ///
    /// - Parameters:
    ///   - division: A prefecture or a county.
    ///   - digest: The digest of what the level above resolves to.
    /// - Returns: The derivation, pinned to the level above by its digest.
    func derivation(of division: NationalDivision, over digest: Digest) -> Derivation {
        let plain = year.derivation(of: division)
        var operations = plain.operations.filter { operation in
            // A threshold that its parent raised may not fall.
            guard case .set(let address, .number(let value), .number(let was)) = operation.action,
                address.field.rawValue == "minimum"
            else { return true }
            return value >= was
        }
        operations += division.level == .prefecture ? added(by: division.id) : words
        return Derivation(
            scheme: plain.scheme,
            tenant: plain.tenant,
            version: 1,
            over: Pin(tenant: plain.over.tenant, version: 1, digest: digest),
            operations: operations
        )
    }

    private static func locks(_ nodes: [Node]) -> [Address: Lock] {
        var locks: [Address: Lock] = [:]
        let half = Amount(tenThousandths: Amount.scale / 2)
        func lock(_ text: String, _ rule: LockRule, _ basis: String? = nil) {
            if let address = Address(text) { locks[address] = Lock(rule, basis: basis) }
        }
        for node in nodes {
            switch node.kind {
            case .item: lock("\(node.id).points", .range(low: half, high: Amount(8), step: half))
            case .section: lock("\(node.id).points", .fixed, "示例第四条")
            case .grade where node["minimum"] != nil: lock("\(node.id).minimum", .tightenUp)
            case .adjustment:
                lock("\(node.id).cap", .range(low: nil, high: Amount(5), step: nil))
            default: break
            }
        }
        for weight in ["onsite.weights.jury", "onsite.weights.public", "written.weights.public"] {
            guard let address = Address(weight) else { continue }
            locks[address] = Lock(
                .range(low: Amount(20), high: Amount(60), step: nil),
                enforcement: .advisory
            )
        }
        return locks
    }

    private static var containers: [NodeID: ContainerRule] {
        guard let group = NodeID("S6") else { return [:] }
        let allowance = AddAllowance(
            kinds: [.adjustment],
            maximumCount: 3,
            maximumPoints: Amount(6)
        )
        return [group: ContainerRule(mayAdd: allowance, mayDrop: .own, mayReorder: true)]
    }

    private func added(by tenant: TenantID) -> [Operation] {
        guard let group = NodeID("S6"), let id = NodeID("\(tenant):A3"),
            let rate = NodeID("\(tenant):A3-1"), let raters = Address("public.minimum_raters")
        else { return [] }
        let adjustment = Node(
            id: id,
            kind: .adjustment,
            parent: nil,
            fields: named([
                "number": .text("48"), "text": .text("示例加分"), "direction": .choice("bonus"),
                "cap": .number(Amount(1)),
            ])
        )
        let level = Node(
            id: rate,
            kind: .rate,
            parent: id,
            fields: named(["level": .text("示例一级"), "points": .number(Amount(1))])
        )
        let atLeast = Lock(.range(low: Amount(20), high: nil, step: nil))
        return [
            Operation(
                id: "a1",
                action: .add([adjustment, level], under: group, after: NodeID("A2")),
                note: "示例会议纪要"
            ),
            Operation(id: "n1", action: .narrow(raters, atLeast)),
        ]
    }

    private var words: [Operation] {
        Address("I12.text")
            .map {
                [Operation(id: "t1", action: .append($0, text: "含示例材料"), note: "示例通知")]
            } ?? []
    }

    private func named(_ values: [String: FieldValue]) -> [FieldName: FieldValue] {
        var fields: [FieldName: FieldValue] = [:]
        for (name, value) in values {
            if let name = FieldName(name) { fields[name] = value }
        }
        return fields
    }
}
