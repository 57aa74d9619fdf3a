import Exact
import Hierarchy
import Testing

@testable import Schemes

extension ReadingSample {
    /// The sample with every answer written out that matters to it.
    static var complete: ReadingSample {
        var sample = ReadingSample()
        sample.set("scheme", "full_marks", .number(.hundred))
        sample.set("scheme", "checklist_marks", .number(Amount(10)))
        sample.set("onsite", "weights.jury", .number(Amount(50)))
        sample.set("onsite", "weights.public", .number(Amount(20)))
        for row in PolicyTable.rows where [.states, .defaults].contains(row.effect) {
            guard row.name != "band_boundary", row.name != "written_peer_raters" else { continue }
            sample.add(row.name, .policy, nil, ["value": .text(row.recommended)])
        }
        for name in ["organiser_unit", "carryover_source"] {
            let value = PolicyTable.row(named: name)?.recommended ?? ""
            sample.add(name, .policy, nil, ["value": .text(value)])
        }
        sample.add("jury_aggregation", .policy, nil, ["value": .text("trimmed_mean")])
        return sample
    }

    /// The sample as a root document of tenant 650000.
    func document(
        locks: [Address: Lock] = [:],
        containers: [NodeID: ContainerRule] = [:]
    ) -> SchemeDocument {
        // The id is a plain label.
        guard let tenant = TenantID(rawValue: "650000") else { return document() }
        return SchemeDocument(
            scheme: "sample",
            tenant: tenant,
            version: 1,
            nodes: nodes,
            locks: locks,
            containers: containers
        )
    }

    /// Changes of tenant 650100 over the sample.
    static func derivation(_ operations: [Operation]) throws -> Derivation {
        Derivation(
            scheme: "sample",
            tenant: try #require(TenantID(rawValue: "650100")),
            version: 2,
            over: Pin(
                tenant: try #require(TenantID(rawValue: "650000")),
                version: 1,
                digest: nil
            ),
            operations: operations
        )
    }
}
