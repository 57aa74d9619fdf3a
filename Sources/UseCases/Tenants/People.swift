import Hierarchy
import PostgresDriver
import Store

/// The two persons behind a run, found in the root of each tree.
struct People {
    let person: String
    let approver: String?
    private(set) var personNumber: PersonNumber?
    private(set) var approverNumber: PersonNumber?
    private var root: TenantID?

    init(person: String, approver: String?) {
        self.person = person
        self.approver = approver
    }

    /// Looks the persons up in the tree of a tenant, and adds them when they are new.
    ///
    /// Before the tree's root exists there is nobody yet.
    mutating func find(
        for tenant: TenantID,
        in tree: Tree,
        _ session: inout Session
    ) async throws {
        let top = tree.ancestors(of: tenant).last ?? tenant
        guard top != root || personNumber == nil else { return }
        personNumber = nil
        approverNumber = nil
        guard let number = try await Register.number(of: top.rawValue, &session) else { return }
        root = top
        personNumber = try await Register.person(person, name: person, in: number, &session)
        if let approver {
            approverNumber = try await Register.person(
                approver,
                name: approver,
                in: number,
                &session
            )
        }
    }
}
