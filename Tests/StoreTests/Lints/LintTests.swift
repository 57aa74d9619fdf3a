import PostgresDriver
import Testing

@Suite struct LintTests {
    @Test func aMigratedDatabaseHasNoFault() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                for lint in Lint.all {
                    let faults = try await lint.faults(&session)
                    #expect(faults.isEmpty, "\(lint.name)")
                }
            }
        }
    }

    @Test func everyLintFindsItsPlantedFaults() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                for fault in PlantedFault.all {
                    try await session.runScript("begin; \(fault.sql)")
                    let firing = try await Lint.firing(&session)
                    try await session.runScript("rollback")
                    #expect(firing.contains(fault.lint), "\(fault)")
                }
            }
        }
    }

    @Test func everyLintHasAPlantedFault() {
        #expect(Set(PlantedFault.all.map(\.lint)) == Set(Lint.all.map(\.name)))
    }
}
