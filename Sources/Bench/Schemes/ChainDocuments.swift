import Canonical
import Exact
import Foundation
import Hierarchy
import SampleData
import Schemes

/// Chains of three documents as bytes, and the same changes as peers read them.
struct ChainDocuments {
    /// The template's canonical bytes.
    let template: [UInt8]
    /// For each county the canonical bytes of its prefecture's derivation and of its own.
    let chains: [(prefecture: [UInt8], county: [UInt8])]
    /// For each county the points of the items, in their order.
    let points: [[String]]
    /// What the peers work on, as one JSON document.
    let forPeers: JSONValue

    init(_ sample: ChainSample) throws {
        let root = resolve(document: sample.template)
        let above = root.snapshot.digest
        var chains: [(prefecture: [UInt8], county: [UInt8])] = []
        var points: [[String]] = []
        var peers: [JSONValue] = []
        var resolved: [String: (bytes: [UInt8], scheme: ResolvedScheme)] = [:]
        for prefecture in sample.prefectures {
            let derivation = sample.derivation(of: prefecture, over: above)
            let scheme = try ChainDocuments.checked(resolve(derivation, over: root))
            resolved[prefecture.id.rawValue] = (derivation.jsonValue.canonicalBytes, scheme)
        }
        for county in sample.counties {
            guard let parent = county.parent, let (bytes, prefecture) = resolved[parent.rawValue]
            else { throw BenchError.disagreement("no prefecture of \(county.id)") }
            let derivation = sample.derivation(of: county, over: prefecture.snapshot.digest)
            let last = try ChainDocuments.checked(resolve(derivation, over: prefecture))
            chains.append((bytes, derivation.jsonValue.canonicalBytes))
            points.append(
                sample.items.map { last.snapshot.nodes[$0]?["points"]?.description ?? "" }
            )
            peers.append([
                "prefecture": .string(patch(root.snapshot, prefecture.snapshot).canonicalText),
                "county": .string(patch(prefecture.snapshot, last.snapshot).canonicalText),
            ])
        }
        template = sample.template.jsonValue.canonicalBytes
        self.chains = chains
        self.points = points
        forPeers = [
            "template": .string(elements(root.snapshot.nodes).canonicalText),
            "items": .strings(sample.items.map(\.rawValue)),
            "chains": .array(peers),
        ]
    }

    private static func checked(_ scheme: ResolvedScheme) throws -> ResolvedScheme {
        guard let wrong = scheme.diagnostics.first(where: \.code.isError) else { return scheme }
        throw BenchError.disagreement("\(wrong.code.rawValue) at \(wrong.node)")
    }
}

// The elements with their fields: what a document without locks and provenance holds.
private func elements(_ nodes: [NodeID: Node]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for node in nodes.values {
        var fields: [String: JSONValue] = ["kind": .string(node.kind.rawValue)]
        fields["parent"] = node.parent.map { .string($0.rawValue) }
        for (field, value) in node.fields { fields[field.rawValue] = value.jsonValue(for: field) }
        members[node.id.rawValue] = .object(fields)
    }
    return .object(members)
}

// The merge patch (RFC 7386) from one level's values to the next one's.
private func patch(_ before: Snapshot, _ after: Snapshot) -> JSONValue {
    var changed: [String: JSONValue] = [:]
    for (id, node) in after.nodes {
        guard let old = before.nodes[id] else {
            changed[id.rawValue] = elements([id: node])[id.rawValue]
            continue
        }
        var fields: [String: JSONValue] = [:]
        for (field, value) in node.fields where old.fields[field] != value {
            fields[field.rawValue] = value.jsonValue(for: field)
        }
        if !fields.isEmpty { changed[id.rawValue] = .object(fields) }
    }
    return .object(changed)
}
