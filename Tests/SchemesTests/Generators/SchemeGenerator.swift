import Exact
import Schemes

/// Makes legal root schemes of random size, with random locks and open lists.
struct SchemeGenerator {
    var random: SeededGenerator
    private var nodes: [Node] = []

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    /// A root document whose sums are right.
    mutating func document() -> SchemeDocument {
        nodes = [
            node("scheme", .scheme, ["title": .text("标准"), "full_marks": number(100)]),
            node("vocabulary", .vocabulary, ["words.organiser": .text("办公室")]),
        ]
        addSections()
        addForms()
        addGrades()
        addAdjustments()
        return SchemeDocument(
            scheme: "random",
            tenant: tenant("region"),
            version: 3,
            nodes: nodes,
            locks: locks(),
            containers: containers()
        )
    }

    private mutating func addSections() {
        for (index, points) in parts(of: 100, count: random.whole(1...3)).enumerated() {
            let section = "S\(index + 1)"
            nodes.append(
                node(section, .section, ["title": .text(section), "points": number(points)])
            )
            var left = parts(of: points, count: random.whole(1...4))[...]
            var indicator = 0
            while !left.isEmpty {
                indicator += 1
                let name = "\(section)I\(indicator)"
                let fields: [String: FieldValue] = ["number": .text(name), "text": .text("要求")]
                nodes.append(node(name, .indicator, in: section, fields))
                for item in 1...random.whole(1...2) {
                    guard let points = left.popFirst() else { break }
                    let fields: [String: FieldValue] = [
                        "text": .text("计分"), "points": number(points),
                    ]
                    nodes.append(node("\(name)-\(item)", .item, in: name, fields))
                }
            }
        }
    }

    private mutating func addForms() {
        let sources = ["checklist", "jury", "public", "peer"]
        for source in sources {
            nodes.append(
                node(source, .component, ["title": .text(source), "source": .choice(source)])
            )
        }
        for form in ["onsite", "written"] {
            var fields: [String: FieldValue] = ["title": .text(form)]
            for (source, weight) in zip(sources, parts(of: 100, count: 4)) {
                fields["weights.\(source)"] = number(weight)
            }
            nodes.append(node(form, .form, fields))
        }
    }

    private mutating func addGrades() {
        for (name, minimum) in [("A", 90), ("B", 80), ("C", 60)] {
            nodes.append(
                node(name, .grade, ["title": .text(name), "minimum": number(minimum)])
            )
        }
        nodes.append(node("D", .grade, ["title": .text("D")]))
        nodes.append(node("fraud", .veto, ["title": .text("弄虚作假"), "grade": .choice("D")]))
    }

    private mutating func addAdjustments() {
        nodes.append(
            node("bonus", .adjustmentGroup, ["title": .text("加减分"), "cap": number(20)])
        )
        for index in 1...random.whole(1...3) {
            let fields: [String: FieldValue] = [
                "number": .text("\(index)"), "text": .text("加分"), "direction": .choice("bonus"),
                "cap": number(random.whole(1...20)),
            ]
            nodes.append(node("A\(index)", .adjustment, in: "bonus", fields))
            let rate: [String: FieldValue] = ["level": .text("自治区"), "points": number(1)]
            nodes.append(node("A\(index)-r", .rate, in: "A\(index)", rate))
        }
    }

    private mutating func locks() -> [Address: Lock] {
        var locks: [Address: Lock] = [:]
        for node in nodes {
            for (name, value) in node.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue })
            where random.happens(30) {
                let rule = random.rule(around: value, isLegal: true)
                let force: Enforcement = random.happens(25) ? .advisory : .enforced
                let asksWhy = random.happens(20)
                locks[Address(node.id, name)] =
                    Lock(rule, enforcement: force, requiresNote: asksWhy)
            }
            if node.kind == .indicator, random.happens(15) {
                locks[Address(node.id, field("note"))] = Lock(.fixed)
            }
        }
        return locks
    }

    private mutating func containers() -> [NodeID: ContainerRule] {
        var rules: [NodeID: ContainerRule] = [:]
        for node in nodes where random.happens(50) {
            let kinds = NodeKind.allCases.filter {
                $0.allowedParents.contains(node.kind == .scheme ? nil : node.kind)
            }
            guard !kinds.isEmpty else { continue }
            rules[node.id] = random.containerRule(kinds)
        }
        return rules
    }

    // Positive whole numbers with a given sum.
    private mutating func parts(of sum: Int, count wanted: Int) -> [Int] {
        let count = min(wanted, sum)
        var left = sum
        var result: [Int] = []
        for remaining in stride(from: count - 1, to: 0, by: -1) {
            let part = random.whole(1...max(1, (left - remaining) / 2))
            result.append(part)
            left -= part
        }
        return result + [left]
    }
}
