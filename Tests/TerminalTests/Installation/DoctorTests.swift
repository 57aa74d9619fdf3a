import Canonical
import Foundation
import Testing
import Wording

@testable import Terminal
@testable import UseCases

@Suite struct DoctorTests {
    @Test func aSoundInstallationHasNoFinding() {
        let results = PlantedFacts().results
        #expect(results.map(\.check) == InstallationCheck.allCases)
        #expect(results.allSatisfy { $0.isKnown && $0.findings.isEmpty })
    }

    @Test(arguments: PlantedFacts.faults)
    func everyPlantedFaultIsFoundAlone(_ fault: PlantedFacts.Fault) {
        var planted = PlantedFacts()
        fault.plant(&planted)
        #expect(planted.findings == [fault.finding])
    }

    @Test func everyKindOfFindingHasAPlantedFault() {
        let planted = Set(PlantedFacts.faults.map(\.finding.code))
        #expect(planted == Set(InstallationFinding.Code.allCases))
    }

    @Test(arguments: PlantedFacts.faults)
    func everyFindingSaysWhatWhyAndWhatToDoInBothLanguages(_ fault: PlantedFacts.Fault) {
        let text = FindingText(fault.finding)
        for phrase in [text.what, text.why, text.remedy] {
            #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty)
            #expect(!(phrase.chinese + phrase.english).contains("?"), "a fact is missing")
            #expect(!phrase.english.unicodeScalars.contains { $0.value > 0x4E00 })
        }
        for fact in fault.finding.facts.values where fact.count > 3 {
            #expect((text.what.english + text.remedy.english).contains(fact))
        }
    }

    @Test func aServerElsewhereLeavesFoldersUnknown() {
        var planted = PlantedFacts()
        planted.folders = [:]
        let unknown = planted.results.filter { !$0.isKnown }.map(\.check)
        #expect(unknown == [.socket, .disk])
        #expect(planted.findings.isEmpty)
    }

    @Test func theReportPassesItsSchema() throws {
        for fault in PlantedFacts.faults {
            var planted = PlantedFacts()
            fault.plant(&planted)
            let report = InstallationReport(database: "pingyi", results: planted.results)
            let document = InstallationText(
                report,
                Console(language: .english, isJSON: true)
            )
            .document
            #expect(try SchemaValidator(kind: "doctor-report").faults(document) == [])
        }
    }

    /// Faults that stay in one database, each with a word of its finding.
    private static let plantedInDatabase = [
        ("alter table pingyi.units disable row level security", "row_security_off"),
        ("create policy open on pingyi.sheets to public using (true)", "policy_for_everybody"),
        ("grant execute on function pg_catalog.set_config(text, text, boolean) to public", "D503"),
        ("create view pingyi.all_units as select * from pingyi.units", "view_without_invoker"),
        ("comment on table pingyi.cycles is null", "missing_comment"),
        (
            "grant execute on function pingyi.enter(int, bigint) to public",
            "function_for_everybody"
        ),
        ("alter table pingyi.marks owner to postgres", "powerful_service_role"),
        ("grant truncate on pingyi.units to pingyi_app", "dangerous_grant"),
        ("alter role pingyi_app in database DATABASE set synchronous_commit = off", "D203"),
        (
            "delete from pingyi.applied_files where name = 'functions/enter.sql'",
            "functions/enter.sql"
        ),
    ]

    @Test(.database) func faultsPlantedInADatabaseAreFound() async throws {
        try await TestDatabase.with { database in
            let before = try await database.run("doctor --lang en --json")
            let sound = Set(try stories(before))
            for (statement, _) in DoctorTests.plantedInDatabase {
                try await database.script(
                    statement.replacing("DATABASE", with: database.name)
                )
            }
            let after = try await database.run("doctor --lang en --json")
            #expect(after.status == 1)
            let new = try stories(after).filter { !sound.contains($0) }
            for (statement, word) in DoctorTests.plantedInDatabase {
                #expect(new.contains { $0.contains(word) }, "\(statement)")
            }
            let people = try await database.run("doctor --lang zh")
            #expect(people.status == 1)
            #expect(people.output.contains("✘") && people.output.contains("办法："))
        }
    }

    @Test(.database) func aChangedMigrationAndAnEmptyDatabaseAreFound() async throws {
        try await TestDatabase.with { database in
            try await database.script(
                """
                update pingyi.applied_files set digest = decode(repeat('00', 32), 'hex')
                where name like 'migrations/0003%'
                """
            )
            #expect(
                try await stories(database.run("doctor --json")).contains { $0.contains("D403") }
            )
            try await database.script("drop schema pingyi cascade")
            #expect(
                try await stories(database.run("doctor --json")).contains { $0.contains("D401") }
            )
        }
    }

    /// Each finding of a report as one text.
    private func stories(_ answer: Program.Answer) throws -> [String] {
        let document = try expectDocument(answer, "doctor-report")
        return (document["checks"]?.array ?? []).flatMap { $0["findings"]?.array ?? [] }
            .map(\.canonicalText)
    }
}
