import Foundation
import Hierarchy
import Schemes
import TenantFiles

/// The folder `Tenants/` of this repository, read once.
enum ShippedTenants {
    /// The folder's path.
    static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Tenants").path

    static let read = Result { () throws(TenantFilesError) in try TenantFolder.read(at: path) }

    /// The tenants that have a document of their own, in byte order.
    static let withScheme = [
        "431302", "650000", "650100", "650102", "650109", "652301", "653100", "653101", "654000",
        "654003", "659001",
    ]

    /// What a tenant's chain of documents resolves to, findings of every level included.
    static func resolved(_ tenant: String) throws -> ResolvedScheme {
        let folder = try read.get()
        var current: ResolvedScheme?
        for file in folder.chain(for: try id(tenant)) {
            switch file.content {
            case .root(let document): current = resolve(document: document)
            case .derivation(let derivation):
                guard let parent = current else { throw Missing(what: "root of \(tenant)") }
                current = resolve(derivation, over: parent, digest: parent.snapshot.digest)
            }
        }
        guard let current else { throw Missing(what: "scheme of \(tenant)") }
        return current
    }

    /// The document of a tenant.
    static func file(_ tenant: String) throws -> SchemeFile {
        guard let file = try read.get().schemes[id(tenant)] else {
            throw Missing(what: "document of \(tenant)")
        }
        return file
    }

    static func id(_ text: String) throws -> TenantID {
        guard let id = TenantID(rawValue: text) else { throw Missing(what: text) }
        return id
    }

    struct Missing: Error {
        let what: String
    }
}

extension ResolvedScheme {
    /// An element in use.
    func node(_ id: String) throws -> Node {
        guard let id = NodeID(id), let node = snapshot.nodes[id] else {
            throw ShippedTenants.Missing(what: id)
        }
        return node
    }

    /// How many elements of a kind are in use.
    func count(_ kind: NodeKind) -> Int { snapshot.nodes.values.count { $0.kind == kind } }
}
