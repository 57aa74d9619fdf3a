import ArgumentParser
import Hierarchy
import Store
import UseCases

/// How what one person proposes is approved by a second one: at once, or by that person later.
struct SecondPersonOptions: ParsableArguments {
    @Option(help: "Handle of the second person, who approves.")
    var approvedBy: String?
    @Flag(help: "Approve what another person proposed.")
    var approve = false

    /// The office as the person who approves acts in it.
    ///
    /// - Parameters:
    ///   - office: The office and who asks.
    ///   - pools: The database.
    /// - Returns: `nil` when nobody approves yet.
    /// - Throws: ``UseCaseError`` `H402` when the handle is malformed; `StoreError`.
    func approver(in office: Office, _ pools: RolePools) async throws -> Office? {
        if approve { return office }
        guard let approvedBy else { return nil }
        return try await Office.find(office.tenant.id.rawValue, as: approvedBy, pools)
    }
}
