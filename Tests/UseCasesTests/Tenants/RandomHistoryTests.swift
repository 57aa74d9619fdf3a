import Hierarchy
import SampleData
import Store
import Testing
import UseCases

/// Years of random reorganisations: files and database agree, and every past day stays told.
@Suite struct RandomHistoryTests {
    /// What a tenant was called and where it stood.
    private struct Place: Hashable, CustomStringConvertible {
        let code: String
        let name: String
        let parent: String?

        var description: String { "\(code) \(name) under \(parent ?? "nobody")" }
    }

    private func places(_ files: FileTree, on day: CalendarDate) -> [String: Place] {
        var places: [String: Place] = [:]
        for entry in files.entries where entry.closedOn.map({ day < $0 }) ?? true {
            places[entry.id.rawValue] = Place(
                code: entry.code,
                name: entry.name,
                parent: entry.parent?.rawValue
            )
        }
        return places
    }

    private func places(_ register: ListTenants.Listing, on day: String) -> [String: Place] {
        var places: [String: Place] = [:]
        for placement in register.placements
        where placement.validFrom <= day && placement.validTo.map({ day < $0 }) ?? true {
            places[placement.tenant.rawValue] = Place(
                code: placement.code,
                name: placement.name,
                parent: placement.parent?.rawValue
            )
        }
        return places
    }

    /// Changes a few tenants of files, so that they still make a tree.
    private func change(
        _ files: inout FileTree,
        on today: CalendarDate,
        step: Int,
        _ random: inout RandomStream
    ) throws {
        for part in 0..<random.number(in: 1...4) {
            let open = files.entries.filter { $0.closedOn == nil }.map(\.id.rawValue)
            let parents = open.filter { !$0.hasPrefix("c") }
            let counties = open.filter { $0.hasPrefix("c") }
            let id = counties[random.number(in: 0...(counties.count - 1))]
            let parent = parents[random.number(in: 0...(parents.count - 1))]
            switch random.number(in: 0...4) {
            case 0: files[id]?.name = "名\(step)-\(part)"
            case 1: files[id]?.code = "8\(step)0\(part)"
            case 2: files[id]?.parent = try tenant(parent)
            case 3:
                try files.add(
                    "c\(step)_\(part)",
                    code: "7\(step)0\(part)",
                    under: parent,
                    openedOn: today.description,
                    succeeding: [(id, .split, today.description)]
                )
            default:
                guard counties.count > 3, let entry = files[id], entry.openedOn < today
                else { continue }
                files[id]?.closedOn = try nextDay(of: today)
            }
        }
    }

    private func nextDay(of day: CalendarDate) throws -> CalendarDate {
        try UseCasesTests.day(String(day.description.dropLast()) + "2")
    }

    @Test(arguments: 0..<12) func everyDayStaysTold(seed: UInt64) async throws {
        try await ScratchDatabase.with { database in
            var random = RandomStream(seed: seed)
            var files = try SmallTree.files
            files.schemes = [:]
            try await database.apply(files, today: "2024-01-01")
            var history: [(String, [String: Place])] = []
            for step in 1...9 {
                // Closings take effect on the day after, which is told as well.
                let today = try day("2025-0\(step)-01")
                let before = files
                try change(&files, on: today, step: step, &random)
                try await database.apply(files, today: today.description)
                let again = try await database.plan(files)
                #expect(again.isEmpty)
                let tomorrow = try nextDay(of: today)
                if files.entries != before.entries {
                    history.append((today.description, places(files, on: today)))
                }
                history.append((tomorrow.description, places(files, on: tomorrow)))
                let register = try await ListTenants(database.pools)()
                for (day, told) in history {
                    #expect(places(register, on: day) == told, "on \(day), told on \(today)")
                }
            }
            #expect(history.count > 9)
        }
    }
}
