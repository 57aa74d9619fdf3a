import Canonical
import Foundation
import Schemes

/// Derivation: chains of three documents from bytes to bytes, beside merge patches and OSCAL
/// profiles, and a whole country rebased onto a new template.
public struct SchemesBench: Sendable {
    let peers: Peers
    let runs: Int
    // Times are given for so many chains, whatever number a way is given time for.
    private let count: Int
    private let meter = Meter(server: nil)

    /// Prepares the measurement.
    ///
    /// - Parameters:
    ///   - peers: The peers.
    ///   - runs: How often each way is measured, 1 or more.
    ///   - chains: How many chains are resolved in a run, 1 or more.
    public init(peers: Peers, runs: Int, chains: Int = 1_000) {
        self.peers = peers
        self.runs = runs
        count = chains
    }

    /// Measures full chains: a template, a prefecture's and a county's derivation from their
    /// canonical bytes to those of the snapshot and of the provenance, and the digest.
    ///
    /// They are resolved twice: as chains of one country, in which a parent is resolved once for
    /// all counties under it, and each alone, as if there were no other.
    ///
    /// - Returns: What was found; times are those of all chains on one core.
    /// - Throws: ``BenchError`` when a way fails; what the file system throws.
    public func chains() async throws -> Finding {
        let documents = try ChainDocuments(ChainSample(prefectures: 20, counties: 171))
        let file = FileManager.default.temporaryDirectory.appending(
            path: "pingyi-bench-\(ProcessInfo.processInfo.processIdentifier).json"
        )
        defer { try? FileManager.default.removeItem(at: file) }  // Only in the way.
        try Data(documents.forPeers.canonicalBytes).write(to: file)
        var finding = Finding(
            "schemes",
            scale: "\(count) chains of 45 items and two derivations"
        )
        for run in 0...runs {
            let (country, shared) = try await meter.measure { try documents.asCountry(count) }
            let (alone, cost) = try await meter.measure { try documents.eachAlone(count) }
            let merged = try peers.run("merge_patch.py", [file.path()])
            let profiles = try peers.run("oscal_profiles.py", [file.path()])
            guard run > 0 else {
                finding.agrees =
                    agrees(merged, documents) && agrees(profiles, documents)
                    && zip(country, alone).allSatisfy { $0.isSame(as: $1) }
                    && SchemesBench.points(country.map(\.scheme.snapshot), documents)
                        == Array(documents.points.prefix(alone.count))
                    && !alone.isEmpty && alone.count == country.count
                continue
            }
            finding.add(shared, to: "pingyi, as a country: locks, sums and provenance")
            finding.add(cost, to: "pingyi, each chain alone")
            if let merged {
                finding.add(merged.scaled(to: count), to: "json-merge-patch, values alone")
            }
            if let profiles {
                finding.add(profiles.scaled(to: count), to: "compliance-trestle, profiles")
            }
        }
        let ways = finding.ways.prefix(2).map { Cost.median(of: $0.runs) }
        finding.facts = [
            ("chains a second", rate(ways.first??.wall)),
            ("chains a second of processor time", rate(ways.first??.client)),
            ("chains a second, each alone", rate(ways.last??.wall)),
            ("bytes of the template", "\(documents.template.count)"),
        ]
        return finding
    }

    /// Measures a country that is rebased onto a new template, for more and more changed items.
    ///
    /// - Parameters:
    ///   - prefectures: How many prefectures, 1 or more; mainland China has 333.
    ///   - counties: How many counties; mainland China has 2,844.
    /// - Returns: One finding for each number of changed items.
    /// - Throws: ``BenchError`` when the sample does not resolve.
    public func rebases(prefectures: Int, counties: Int) async throws -> [Finding] {
        let country = try RebasedCountry(
            ChainSample(prefectures: prefectures, counties: counties)
        )
        var findings: [Finding] = []
        for (changed, movesPoints) in SchemesBench.changes {
            var finding = Finding(
                "schemes rebase",
                scale: "\(prefectures) prefectures, \(counties) counties, \(changed) texts changed"
                    + (movesPoints ? " and points moved" : "")
            )
            for _ in 0..<runs {
                let change = country.change(items: changed, movesPoints: movesPoints)
                let (waves, cost) = await meter.measure {
                    RebaseWaves(country.derivations, by: change)
                }
                finding.add(cost, to: "rebased, prefectures first")
                let (digests, written) = await meter.measure {
                    waves.results.values.map { $0.preview().snapshot.digest }
                }
                finding.add(written, to: "… and every new snapshot with its digest")
                finding.agrees =
                    finding.agrees && digests.count == prefectures + counties
                    && waves.leftOut.isEmpty
                finding.facts = [
                    ("touched", "\(change.touched.count)"),
                    ("clean", "\(waves.counts.clean)"),
                    ("with notes", "\(waves.counts.withNotes)"),
                    ("with questions", "\(waves.counts.withQuestions)"),
                    ("distinct questions", "\(waves.questions.count)"),
                ]
            }
            findings.append(finding)
        }
        return findings
    }

    private static let changes = [(0, false), (1, false), (15, false), (45, false), (1, true)]

    private static func points(
        _ snapshots: [Snapshot],
        _ documents: ChainDocuments
    ) -> [[String]] {
        guard let items = documents.forPeers["items"]?.array?.compactMap(\.string) else {
            return []
        }
        return snapshots.map { snapshot in
            items.map { item in
                NodeID(item).flatMap { snapshot.nodes[$0]?["points"]?.description } ?? ""
            }
        }
    }

    // A peer may have been given time for the first chains only.
    private func agrees(_ answer: PeerAnswer?, _ documents: ChainDocuments) -> Bool {
        guard let answer else { return true }
        let points = answer.members["points"]?.array?.compactMap { $0.array?.compactMap(\.string) }
        guard let points, !points.isEmpty else { return false }
        return points == Array(documents.points.prefix(points.count))
    }

    private func rate(_ seconds: Double?) -> String {
        guard let seconds, seconds > 0 else { return "" }
        return (Double(count) / seconds).text(0)
    }
}

extension PeerAnswer {
    /// The cost of some chains, of however many the peer resolved.
    fileprivate func scaled(to count: Int) -> Cost {
        let share = Double(count) / Double(members["chains"]?.integer ?? 1)
        return Cost(wall: cost.wall * share, client: cost.client * share, server: 0)
    }
}
