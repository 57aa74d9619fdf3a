import Exact
import Foundation
import Scoring
import Store

/// A client that gives marks one batch after another and sends each again until it has an answer.
struct Writer {
    let pools: RolePools
    let targets: [Target]
    let stop: StopSignal
    /// How long a batch waits for a server that does not come back.
    private let patience = Duration.seconds(120)

    func run() async -> Experience {
        var experience = Experience()
        while !stop.isRaised {
            guard let acknowledgement = await send(anyBatch(), &experience) else { break }
            experience.acknowledgements.append(acknowledgement)
            if Int.random(in: 0..<16) == 0 {
                experience.repeated += 1
                let target = acknowledgement.target
                let again = await send((target, acknowledgement.batch), &experience)
                if let again, again.version != acknowledgement.version {
                    experience.violations.append(
                        "request \(acknowledgement.batch.request.rawValue) got two answers: "
                            + "\(acknowledgement.version), then \(again.version)"
                    )
                }
            }
        }
        return experience
    }

    /// Sends a batch until it is acknowledged.
    ///
    /// - Returns: `nil` when the store refused or never came back; the reason is a violation then.
    private func send(
        _ work: (target: Target, batch: MarkBatch),
        _ experience: inout Experience
    ) async -> Acknowledgement? {
        let end = ContinuousClock.now + patience
        var tries = 0
        while true {
            tries += 1
            let begun = Int64(Date().timeIntervalSince1970 * 1_000_000)
            do {
                let version = try await work.batch.store(
                    for: work.target.cycle.tenantNumber,
                    by: nil,
                    pools
                )
                return Acknowledgement(
                    target: work.target,
                    batch: work.batch,
                    version: version,
                    begunAtMicroseconds: begun,
                    tries: tries
                )
            } catch {
                guard ContinuousClock.now < end, experience.isWorthRepeating(error) else {
                    experience.violations.append(String(reflecting: error))
                    return nil
                }
                do {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 5...50)))
                } catch {
                    return nil
                }
            }
        }
    }

    /// One to four marks of one cycle.
    ///
    /// Half of all batches go to the same cycle, so that writers meet on its rows.
    private func anyBatch() -> (Target, MarkBatch) {
        let target = targets[Bool.random() ? 0 : Int.random(in: 0..<targets.count)]
        let units = target.units.shuffled().prefix(Int.random(in: 1...2))
        let cells = target.items.indices.shuffled().prefix(Int.random(in: 1...2))
        let marks = units.flatMap { unit in
            cells.map { cell in
                GivenMark(unit: unit, item: target.items[cell], cell: cell, mark: anyMark())
            }
        }
        let batch = MarkBatch(
            request: .random(),
            cycle: target.cycle.number,
            snapshot: target.cycle.snapshot,
            marks: marks
        )
        return (target, batch)
    }

    private func anyMark() -> Mark? {
        if Int.random(in: 0..<10) == 0 { return nil }
        return Mark(points: Amount(tenThousandths: Int64.random(in: 0...1_000_000)))
    }
}

extension Experience {
    /// Counts an error that a repetition may cure.
    fileprivate mutating func isWorthRepeating(_ error: any Error) -> Bool {
        switch error as? StoreError {
        case .outcomeUnknown: unknown += 1
        case .unavailable, .busy, .tookTooLong: unavailable += 1
        default: return false
        }
        return true
    }
}
