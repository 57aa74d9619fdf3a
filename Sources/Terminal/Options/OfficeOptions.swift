import ArgumentParser
import Hierarchy
import Store
import UseCases

/// The office that a command about stored schemes is for, and who acts in it.
struct OfficeOptions: ParsableArguments {
    @Option(help: "Register id or code of the tenant.")
    var tenant: String
    @Option(name: .customLong("as"), help: "Handle of the person who acts.")
    var person = "operations"
    @Option(help: "Day that counts for waivers and deadlines (yyyy-mm-dd). Default: today.")
    var on: String?
    @OptionGroup var database: DatabaseOptions

    mutating func validate() throws {
        if let on, CalendarDate(on) == nil {
            throw ValidationError("--on takes a day as yyyy-mm-dd, not \(on).")
        }
    }

    /// The day that counts.
    var today: CalendarDate {
        get throws {
            guard let day = CalendarDate(on ?? Today.text()) else {
                throw ValidationError("--on takes a day as yyyy-mm-dd.")
            }
            return day
        }
    }

    /// Runs a body for the office, with the names of all tenants.
    func with<R>(
        _ body: (RolePools, Office, [TenantID: String]) async throws -> R
    ) async throws -> R {
        try await database.withPools { pools in
            let office = try await Office.find(tenant, as: person, pools)
            let listing = try await ListTenants(pools)()
            let names = Dictionary(listing.tenants.map { ($0.id, $0.name) }) { first, _ in first }
            return try await body(pools, office, names)
        }
    }
}
