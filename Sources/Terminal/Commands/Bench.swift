import ArgumentParser
import Bench
import Canonical
import Foundation
import UseCases

/// Measures the program beside others on the same data; ratios carry over to other machines,
/// times do not.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure re-scoring, marks, provisioning and derivation beside peers.",
        discussion: """
            Works in databases of its own on the server of --socket, which it makes and drops.
            schemes measures chains, national rebases and the preview of a changed template over a
            sample year of Xinjiang; without a server the preview is left out.
            Scripts/bench sets up the server and the peers. Exits with 1 when results differ.
            """
    )

    /// The pieces of work.
    enum Work: String, CaseIterable, ExpressibleByArgument {
        case rescore, mark, provision, schemes, all
    }

    @Argument(help: "rescore, mark, provision, schemes or all.")
    var work: Work = .all
    @Option(help: "How many counties the invented country has; 2844 is mainland China.")
    var counties = 2_844
    @Option(help: "How often each way is measured.")
    var runs = 3
    @Flag(help: "A country of eight counties, once: compares results in seconds.")
    var small = false
    @Option(help: "Folder of tenant files, whose sample year is previewed.")
    var tenants = "Tenants"
    @Option(help: "Folder of the peers' files.")
    var peers = "Scripts/peers"
    @Option(help: "Python with the peers' packages; without it those in SQL remain.")
    var python: String?
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let peers = Peers(folder: peers, python: python)
            let runs = small ? 1 : max(runs, 1)
            let counties = small ? 8 : max(counties, 1)
            var findings: [Finding] = []
            func found(_ finding: Finding) {
                findings.append(finding)
                BenchText(finding, console).show()
            }
            if work == .schemes || work == .all {
                let bench = SchemesBench(peers: peers, runs: runs, chains: small ? 40 : 1_000)
                found(try await bench.chains())
                let prefectures = small ? 2 : 333
                for finding in try await bench.rebases(
                    prefectures: prefectures,
                    counties: counties
                ) {
                    found(finding)
                }
                if let preview = try await preview(runs, console) { found(preview) }
            }
            guard work != .schemes else { return end(findings, console) }
            let server = try database.location()
            if work == .provision || work == .all {
                let bench = ProvisionBench(server, peers: peers, runs: runs)
                for (count, haveOwn) in small ? [(8, true)] : BenchCommand.provisions {
                    found(try await bench(counties: count, haveOwn: haveOwn))
                }
            }
            if work == .rescore || work == .all {
                found(try await RescoreBench(server, peers: peers, runs: runs)(counties: counties))
            }
            if work == .mark || work == .all {
                let bench = MarkBench(
                    server,
                    peers: peers,
                    duration: small ? .milliseconds(300) : .seconds(2)
                )
                found(try await bench(counties: counties, rounds: runs))
            }
            return end(findings, console)
        }
    }

    /// The preview of a changed template; `nil` where schemes are measured without a server.
    private func preview(_ runs: Int, _ console: Console) async throws -> Finding? {
        let server: DatabaseLocation
        do {
            server = try database.location()
        } catch let missing where work == .schemes {
            Console.complain(console[missing.phrase])
            Console.complain(
                console[
                    Phrase("模板改动的预演没有测。", "The preview of a changed template was not measured.")
                ]
            )
            return nil
        }
        return try await PreviewBench(server, runs: runs)(
            tenants: tenants,
            units: small ? 4 : 60
        )
    }

    private func end(_ findings: [Finding], _ console: Console) -> ExitStatus {
        console.document([
            "format": "pingyi/bench/1", "findings": .array(findings.map(\.jsonValue)),
        ])
        return findings.allSatisfy(\.agrees) ? .done : .checkFailed
    }

    private static let provisions = [(1, false), (112, false), (2_844, false), (112, true)]
}

/// A finding as a table for people.
private struct BenchText {
    let finding: Finding
    let console: Console

    init(_ finding: Finding, _ console: Console) {
        self.finding = finding
        self.console = console
    }

    func show() {
        console.heading("\(finding.name): \(finding.scale)")
        var table = Table([
            .text(console[Phrase("做法", "Way")]), .number(console[Phrase("用时 ms", "Wall ms")]),
            .number(console[Phrase("程序 CPU ms", "Program CPU ms")]),
            .number(console[Phrase("数据库 CPU ms", "Server CPU ms")]),
            .number(console[Phrase("倍数", "Times")]),
        ])
        for way in finding.ways {
            guard let median = Cost.median(of: way.runs) else { continue }
            table.add([
                way.name, (median.wall * 1000).text(2), (median.client * 1000).text(2),
                (median.server * 1000).text(2), finding.ratio(of: way)?.text(2) ?? "",
            ])
        }
        console.say(table.text)
        for fact in finding.facts { console.say("  \(fact.name): \(fact.value)") }
        console.say(
            console[
                finding.agrees
                    ? Phrase("结果一致。", "The results agree.")
                    : Phrase("结果不一致！", "The results DIFFER.")
            ]
        )
    }
}
