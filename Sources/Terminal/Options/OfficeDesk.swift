import Hierarchy
import Store
import UseCases
import Wording

/// What a command about an office works with.
struct OfficeDesk {
    let pools: RolePools
    let office: Office
    /// The names of all tenants.
    let names: [TenantID: String]
    /// The day that counts.
    let day: CalendarDate
    let console: Console

    /// Texts with the names of tenants.
    var wording: Wording { Wording(console.language, tenantNames: names) }
}

extension OfficeOptions {
    /// Runs the body of a command about the office.
    func running(
        _ output: OutputOptions,
        _ body: (OfficeDesk) async throws -> ExitStatus
    ) async throws {
        try await Terminal.running(output) { console in
            let day = try today
            return try await with { pools, office, names in
                try await body(
                    OfficeDesk(
                        pools: pools,
                        office: office,
                        names: names,
                        day: day,
                        console: console
                    )
                )
            }
        }
    }
}
