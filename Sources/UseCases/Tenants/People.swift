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

    /// Names the persons.
    ///
    /// - Throws: ``UseCaseError`` `H401` when both are the same, `H402` when a handle is not 1 to
    ///   64 of `a`–`z`, digits, `.`, `_` and `-`, beginning with a letter or digit.
    init(person: String, approver: String? = nil) throws(UseCaseError) {
        guard approver != person else { throw UseCaseError(.needsSecondPerson, ["person": person]) }
        for handle in [person, approver ?? person] where !People.isWellFormed(handle) {
            throw UseCaseError(.malformedPerson, ["person": handle])
        }
        self.person = person
        self.approver = approver
    }

    private static func isWellFormed(_ handle: String) -> Bool {
        func isWord(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        let bytes = Array(handle.utf8)
        guard let first = bytes.first, bytes.count <= 64, isWord(first) else { return false }
        return bytes.allSatisfy {
            isWord($0) || [".", "_", "-"].map(UInt8.init(ascii:)).contains($0)
        }
    }

    /// Looks the persons up in the root of a tree, and adds them when they are new.
    ///
    /// Before the root exists there is nobody yet.
    mutating func find(in top: TenantID, _ session: inout Session) async throws {
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
