import Exact
import Testing

@testable import Schemes

@Suite struct LockOptionTests {
    private func province(
        _ locks: [String: Lock] = [:],
        official: [String] = []
    ) -> ResolvedScheme {
        var all = WorkedExample.province.locks
        for (address, lock) in locks { all[at(address)] = lock }
        let nodes = WorkedExample.province.nodes.map { node in
            guard official.contains(node.id.rawValue) else { return node }
            var fields = node.fields
            fields[.official] = .flag(true)
            return Node(id: node.id, kind: node.kind, parent: node.parent, fields: fields)
        }
        return resolve(
            document: SchemeDocument(
                scheme: "county-evaluation",
                tenant: tenant("province"),
                version: 3,
                nodes: nodes,
                locks: all,
                containers: WorkedExample.province.containers
            )
        )
    }

    private func below(_ root: ResolvedScheme, _ operations: [Operation]) -> ResolvedScheme {
        resolve(derivation("prefecture_a", over: root, operations), over: root)
    }

    @Test func whatIsInsideAnOfficialGroupIsFixed() throws {
        let root = province(official: ["ECON", "main"])
        #expect(root.diagnostics.isEmpty)
        for address in ["E2-p.points", "ECON.points", "ECON.official", "main.weights.field"] {
            let bound = try #require(root.snapshot.locks[at(address)]?.fixed, "\(address)")
            #expect(bound.setter.description == "province@3" && bound.operation == nil)
        }
        let child = below(
            root,
            [
                WorkedExample.set("p1", "E2-p.points", to: 14),
                Operation(id: "p2", action: .set(at("ECON.official"), to: .flag(false), was: nil)),
            ]
        )
        #expect(child.codes == [.lockFixed, .lockFixed])
        #expect(child.snapshot == root.snapshot)
    }

    @Test func aLockOfItsOwnStandsInAnOfficialGroup() {
        let root = province(
            [
                "E2-p.points": Lock(.open),
                "E1-p.points": Lock(.range(low: nil, high: nil, step: nil)),
            ],
            official: ["ECON"]
        )
        // E1 and E3 say what is allowed, E2 that anything is.
        #expect(root.codes == [.boundWithoutEffect])
        let child = below(
            root,
            [
                WorkedExample.set("p1", "E2-p.points", to: 14),
                WorkedExample.set("p2", "E3-p.points", to: 11),
            ]
        )
        #expect(child.diagnostics.isEmpty)
    }

    @Test func whatIsAddedToAnOfficialGroupIsFixedForThoseBelow() {
        let root = province(official: ["GOV"])
        let add = Operation(
            id: "p1",
            action: .add(WorkedExample.grain(0), under: id("GOV"), after: nil)
        )
        let middle = below(root, [add])
        #expect(middle.diagnostics.isEmpty)
        let lock = middle.snapshot.locks[at("prefecture_a:G3-p.points")]
        #expect(lock?.fixed?.setter.description == "prefecture_a@1")
        let again = resolve(derivation("county_b", over: middle, []), over: middle)
        #expect(again.snapshot == middle.snapshot)
    }

    @Test func aLevelMayMakeItsOwnGroupOfficial() {
        let root = province()
        let set = Operation(
            id: "p1",
            action: .set(at("ENV.official"), to: .flag(true), was: nil)
        )
        let middle = below(root, [set])
        #expect(middle.diagnostics.isEmpty)
        #expect(middle.snapshot.locks[at("N3-p.points")]?.low?.value == Amount(5))
        #expect(middle.snapshot.locks[at("N3-p.points")]?.fixed == nil)
        #expect(middle.snapshot.locks[at("ENV.points")]?.fixed?.value == number(35))
    }

    @Test func aChangeSaysWhyWhereThatIsDemanded() throws {
        let root = province([
            "E1-p.points": Lock(
                .range(low: Amount(12), high: Amount(18), step: nil),
                basis: "Order 3",
                requiresNote: true
            ),
            "E2-p.points": Lock(.open, requiresNote: true),
            "ECON.title": Lock(.open, enforcement: .advisory, requiresNote: true),
        ])
        #expect(root.diagnostics.isEmpty)
        let silent = below(
            root,
            [
                WorkedExample.set("p1", "E1-p.points", to: 16),
                WorkedExample.set("p2", "E2-p.points", to: 14, note: " "),
                Operation(id: "p3", action: .set(at("ECON.title"), to: .text("E"), was: nil)),
                Operation(id: "p4", action: .append(at("E1.text"), text: "more")),
            ]
        )
        #expect(silent.codes == [.note, .note, .deviation])
        #expect(silent.snapshot[at("E1-p.points")] == number(15))
        #expect(silent.snapshot[at("ECON.title")] == .text("E"))
        #expect(silent.diagnostics[0].facts["basis"] == "Order 3")
        let said = below(
            root,
            [
                WorkedExample.set("p1", "E1-p.points", to: 16, note: "Plan"),
                WorkedExample.set("p2", "E2-p.points", to: 14),
                Operation(
                    id: "p3",
                    action: .annotate(at("E2-p.points"), text: "Minutes of 3 May")
                ),
            ]
        )
        #expect(said.diagnostics.isEmpty)
        #expect(said.snapshot[at("E2-p.points")] == number(14))
    }

    @Test func theDemandForAReasonReachesEveryLevelBelow() {
        let root = province(["E2-p.points": Lock(.open, requiresNote: true)])
        let middle = below(
            root,
            [
                Operation(
                    id: "p1",
                    action: .narrow(
                        at("E2-p.points"),
                        Lock(.range(low: nil, high: Amount(20), step: nil))
                    )
                )
            ]
        )
        let set = WorkedExample.set("c1", "E2-p.points", to: 15)
        let last = resolve(derivation("county_b", over: middle, [set]), over: middle)
        #expect(last.codes == [.note])
        #expect(last.diagnostics[0].facts["ask"] == "province")
    }

    @Test func aValueThatIsFixedAsMissingStaysSo() {
        let root = province(["E1.note": Lock(.fixed)])
        #expect(root.diagnostics.isEmpty)
        #expect(root.snapshot.locks[at("E1.note")]?.absent != nil)
        let child = below(
            root,
            [
                Operation(id: "p1", action: .set(at("E1.note"), to: .text("N"), was: nil)),
                Operation(id: "p2", action: .append(at("E1.note"), text: "N")),
                Operation(id: "p3", action: .narrow(at("E1.note"), Lock(.appendOnly))),
                Operation(id: "p4", action: .narrow(at("E2.note"), Lock(.fixed))),
            ]
        )
        #expect(child.codes == [.lockFixed, .lockFixed, .boundWithoutEffect])
        #expect(child.snapshot.locks[at("E2.note")]?.absent?.operation == "p4")
        #expect(lint(root).filter { $0.node == id("E1") && $0.code == .unused }.isEmpty)
    }
}
