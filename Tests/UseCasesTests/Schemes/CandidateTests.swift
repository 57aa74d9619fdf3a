import Exact
import Hierarchy
import Schemes
import ServerSupport
import Store
import TenantFiles
import Testing
import UseCases

/// The join names whom a change concerns: held against a rebase of every document.
@Suite struct CandidateTests {
    private static let addresses = [
        "I1-1.points", "I1-2.points", "I1-3.points", "I1.text", "I1-1.text", "I1-2.text",
        "scheme.title", "good.minimum", "S1.title", "rounding.places",
    ]

    /// One to three changed values, legal or not.
    private func values(_ seed: Int) -> [(address: Address, value: FieldValue)] {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var changes: [String: FieldValue] = [:]
        for _ in 0...below(3) {
            let address = CandidateTests.addresses[below(CandidateTests.addresses.count)]
            let isText = address.hasSuffix("text") || address.hasSuffix("title")
            let number = address == "rounding.places" ? below(4) : 10 * below(7)
            changes[address] = isText ? .text("新文字\(below(9))") : points(number)
        }
        return changes.sorted { $0.key < $1.key }
            .compactMap { key, value in Address(key).map { ($0, value) } }
    }

    @Test(arguments: 0..<16) func theJoinFindsWhatAFullRebaseFinds(seed: Int) async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let values = values(seed)
            let simulated = try await SimulateScheme(database.pools)(
                database.office("r"),
                setting: values,
                today: ScratchDatabase.today
            )
            let folder = try SmallTree.files.read()
            let root = try #require(folder.schemes[tenant("r")])
            guard case .root(let document) = root.content else {
                throw TestFailure("r is no root")
            }
            var nodes = document.nodes
            for (address, value) in values {
                let place = try #require(nodes.firstIndex { $0.id == address.node })
                nodes[place].fields[address.field] = value
            }
            let changed = SchemeDocument(
                scheme: document.scheme,
                tenant: document.tenant,
                version: document.version,
                nodes: nodes,
                locks: document.locks,
                containers: document.containers
            )
            let change = ParentChange(
                from: ParentVersion(resolve(document: document)),
                to: ParentVersion(resolve(document: changed), isProposed: true)
            )
            var asked: Set<String> = []
            var noted: Set<String> = []
            var candidates: Set<String> = []
            for id in ["p1", "c22"] {
                let file = try #require(folder.schemes[tenant(id)])
                guard case .derivation(let derivation) = file.content else { continue }
                let rebase = try RebaseDraft(derivation, over: change.old).rebased(by: change)
                if !rebase.questions.isEmpty {
                    asked.insert(id)
                } else if !rebase.isClean || !rebase.notes.isEmpty {
                    noted.insert(id)
                }
                let snapshot = change.old.scheme.snapshot
                if change.touches(derivation.footprint(over: snapshot)) { candidates.insert(id) }
            }
            let derived = simulated.derived
            #expect(Set(derived.asked.map(\.rawValue)) == asked)
            #expect(Set(derived.noted.map(\.rawValue)) == noted)
            #expect(Set(derived.candidates.map(\.rawValue)) == candidates)
            #expect(asked.union(noted).isSubset(of: candidates))
        }
    }
}
