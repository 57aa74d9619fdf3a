import Hierarchy
import Synchronization
import Testing
import UseCases

/// A run that is stopped after any of its steps is finished by the next.
@Suite struct InterruptionTests {
    /// Applies files, stopped after a number of steps; says how many steps there are.
    @discardableResult
    private func apply(
        _ files: FileTree,
        stoppingAfter stop: Int,
        _ database: ScratchDatabase
    ) async throws -> Int {
        let folder = try files.read()
        let total = Mutex(0)
        let task = Task {
            try await ApplyTenants(database.pools)(
                folder,
                as: "ops",
                approvedBy: "chief",
                today: "2025-03-01"
            ) { done, count in
                total.withLock { $0 = max($0, done) }
                if done == stop { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
                _ = count
            }
        }
        switch await task.result {
        case .success: break
        case .failure(let error):
            #expect(error is CancellationError)
        }
        return total.withLock(\.self)
    }

    private func expectSameEnd(
        _ template: Template,
        _ files: FileTree
    ) async throws {
        let (whole, steps) = try await ScratchDatabase.with(template) { database in
            let steps = try await apply(files, stoppingAfter: -1, database)
            return (try await database.state(), steps)
        }
        #expect(steps > 3)
        for stop in 1..<steps {
            try await ScratchDatabase.with(template) { database in
                let done = try await apply(files, stoppingAfter: stop, database)
                #expect(done == stop)
                let rest = try await database.plan(files)
                #expect(!rest.isEmpty)
                try await database.apply(files)
                #expect(try await database.state() == whole, "stopped after \(stop)")
                let again = try await database.plan(files)
                #expect(again.isEmpty)
            }
        }
    }

    @Test func anInterruptedFirstRunIsFinishedByTheNext() async throws {
        try await expectSameEnd(.schema, try SmallTree.files)
    }

    @Test func anInterruptedReorganisationIsFinishedByTheNext() async throws {
        var files = try SmallTree.files
        try files.add(
            "c15",
            code: "900105",
            under: "p2",
            openedOn: "2025-01-01",
            succeeding: [("c11", .merge, "2025-01-01"), ("c21", .split, "2025-01-01")]
        )
        files["c11"]?.closedOn = try day("2025-01-01")
        files["c12"]?.parent = try tenant("p2")
        files["c22"]?.name = "新名"
        files["c22"]?.code = "900299"
        files.schemes["c22"] = SmallTree.county(version: 2, first: 45)
        try await expectSameEnd(.tenants, files)
    }
}
