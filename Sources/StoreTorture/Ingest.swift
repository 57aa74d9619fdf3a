import Store

/// Writers that record marks until told to stop, then the reckoning.
struct Ingest {
    let database: TortureDatabase
    let writers: Int

    func run() async throws -> Report {
        let targets = try await Target.all(in: database)
        let stop = StopSignal()
        let pools = database.pools(writers: writers)
        let begun = ContinuousClock.now
        let experience = await withTaskGroup { group in
            for _ in 0..<writers {
                group.addTask { await Writer(pools: pools, targets: targets, stop: stop).run() }
            }
            return await group.reduce(into: Experience()) { $0.add($1) }
        }
        let duration = ContinuousClock.now - begun
        await pools.shutDown()
        var report = Report(experience: experience, writers: writers, duration: duration)
        let told = Dictionary(grouping: experience.acknowledgements) { $0.target.cycle }
        try await database.asAdministrator { session in
            for target in targets {
                let reckoning = try await Reckoning(of: target, &session)
                report.findings.add(reckoning.findings(told: told[target.cycle] ?? []))
            }
        }
        return report
    }
}
