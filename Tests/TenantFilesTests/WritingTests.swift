import Canonical
import Exact
import Foundation
import Hierarchy
import Schemes
import Testing

@testable import TenantFiles

@Suite struct WritingTests {
    @Test(arguments: 0..<150)
    func aSchemeReadsBackAsItWasWritten(_ seed: Int) throws {
        var samples = DocumentSamples(seed: seed)
        let tenant = try #require(TenantID(rawValue: "650000"))
        var nodes = [
            Node(
                id: try #require(NodeID("scheme")),
                kind: .scheme,
                parent: nil,
                fields: try samples.fields(.scheme)
            ),
            Node(
                id: try #require(NodeID("vocabulary")),
                kind: .vocabulary,
                parent: nil,
                fields: try samples.fields(.vocabulary)
            ),
        ]
        let kinds: [NodeKind] = [
            .policy, .unitClass, .datum, .section, .adjustmentGroup, .component, .form, .grade,
            .veto, .ceiling, .title, .tieKey, .stage,
        ]
        for kind in kinds {
            for _ in 0..<2 { nodes += try samples.element(kind, under: nil, owner: nil) }
        }
        let address = try #require(Address("n1.weights.x"))
        let document = SchemeDocument(
            scheme: "demo",
            tenant: tenant,
            version: seed + 1,
            nodes: nodes,
            locks: [address: samples.lock()],
            containers: [nodes[2].id: samples.container()]
        )
        let text = document.yaml(isExample: true)
        let file = try SchemeFile.read(Array(text.utf8), named: "scheme.yaml")
        #expect(file.content == .root(document))
        #expect(file.isExample)
    }

    @Test(arguments: 0..<150)
    func aDerivationReadsBackAsItWasWritten(_ seed: Int) throws {
        var samples = DocumentSamples(seed: seed)
        let tenant = try #require(TenantID(rawValue: "650100"))
        let parent = try #require(TenantID(rawValue: "650000"))
        let operations = try self.operations(&samples, tenant).enumerated()
            .map { index, action in
                Schemes.Operation(
                    id: "p\(index + 1)",
                    action: action,
                    note: samples.seeded.chance(50) ? samples.text() : nil
                )
            }
        let digest = Digest(of: [UInt8(seed % 256)])
        let derivation = Derivation(
            scheme: "demo",
            tenant: tenant,
            version: 3,
            over: Pin(tenant: parent, version: 2, digest: seed.isMultiple(of: 2) ? digest : nil),
            operations: operations
        )
        let text = derivation.yaml()
        let file = try SchemeFile.read(Array(text.utf8), named: "scheme.yaml")
        #expect(file.content == .derivation(derivation))
        #expect(!file.isExample)
    }

    private func operations(
        _ samples: inout DocumentSamples,
        _ tenant: TenantID
    ) throws -> [Schemes.Operation.Action] {
        let points = try #require(Address("I1-1.points"))
        let title = try #require(Address("scheme.title"))
        let basis = try #require(Address("scheme.basis"))
        let node = try #require(NodeID("I1"))
        let top = try #require(NodeID("scheme"))
        return [
            .set(points, to: .number(samples.amount(.zero...Amount(9))), was: .number(Amount(1))),
            .set(title, to: .text(samples.text()), was: nil),
            .set(basis, to: .list([samples.text()]), was: .list([])),
            .append(title, text: samples.text()),
            .add(
                try samples.element(.indicator, under: node, owner: tenant),
                under: node,
                after: samples.seeded.chance(50) ? node : nil
            ),
            .add(
                try samples.element(.component, under: nil, owner: tenant),
                under: top,
                after: nil
            ),
            .drop(node), .place(node, after: samples.seeded.chance(50) ? top : nil),
            .narrow(points, samples.lock()), .narrowContainer(node, samples.container()),
            .annotate(points, text: samples.text()),
        ]
    }

    @Test(arguments: 0..<60)
    func aRegisterReadsBackAsItWasExported(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let opened = try #require(CalendarDate("2020-01-01"))
        let closed = try #require(CalendarDate("2024-05-06"))
        var entries: [TenantEntry] = []
        for number in 0..<20 {
            let parents = entries.filter { $0.closedOn == nil }.prefix(6)
            let parent = number == 0 ? nil : seeded.pick(parents.map(\.id))
            let isClosed = number > 6 && seeded.chance(20)
            entries.append(
                TenantEntry(
                    id: try #require(TenantID(rawValue: "t\(number)")),
                    code: "c\(number)",
                    name: seeded.pick(["甲区", "no", "O'Neil \"x\"", "a: b", "0123"]) + "\(number)",
                    level: seeded.pick(Level.allCases),
                    parent: parent,
                    timeZone: seeded.chance(10) ? "Asia/Urumqi" : TenantEntry.defaultTimeZone,
                    openedOn: opened,
                    closedOn: isClosed ? closed : nil,
                    successions: number > 0 && seeded.chance(20)
                        ? [Succession(predecessor: entries[0].id, kind: .split, on: closed)] : []
                )
            )
        }
        let tree = try Tree(entries)
        let export = TenantExport(tree, schemes: [:])
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pingyi-export-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-over files do no harm.
        for (path, text) in export.files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let read = try TenantFolder.read(at: folder.path)
        #expect(read.tree == tree)
        #expect(read.warnings.isEmpty)
        #expect(TenantExport(read.tree, schemes: [:]) == export)
    }
}
