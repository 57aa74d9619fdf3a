import Exact
import Foundation
import Schemes
import Scoring
import Testing
import Wording

@testable import TenantFiles

/// Changes schemes, derivations and inputs of every rule type at random, for two seconds or as
/// many as `PINGYI_FUZZ_SECONDS` says, from the seed in `PINGYI_FUZZ_SEED` on, and carries what
/// can still be read through resolving, lint, checks and scoring.
///
/// A document that crashes is left in the temporary folder as `pingyi-fuzz`; one that fails
/// otherwise is kept in the corpus when `PINGYI_FUZZ_KEEP` is set.
struct MutationFuzz {
    private static let home = URL(filePath: #filePath).deletingLastPathComponent()

    /// One folder of the gallery.
    private struct Sample {
        var files: [String: [UInt8]] = [:]
    }

    private static func setting(_ name: String) -> String? {
        ProcessInfo.processInfo.environment["PINGYI_FUZZ_" + name]
    }

    private static func samples() throws -> [Sample] {
        let gallery = home.deletingLastPathComponent().appending(path: "GalleryTests")
        let files = FileManager.default
        return try ["Rules", "Schemes"]
            .flatMap { part in
                let folder = gallery.appending(path: part)
                return try files.contentsOfDirectory(atPath: folder.path).sorted()
                    .map { name in
                        var sample = Sample()
                        for file in ["scheme.yaml", "derivation.yaml", "inputs.yaml"] {
                            let path = folder.appending(path: "\(name)/\(file)").path
                            sample.files[file] = files.contents(atPath: path).map { Array($0) }
                        }
                        return sample
                    }
            }
    }

    @Test func changedDocumentsAreReadOrRefusedAndScored() throws {
        let samples = try MutationFuzz.samples()
        #expect(samples.count > 60)
        let seconds = MutationFuzz.setting("SECONDS").flatMap { Int($0) } ?? 2
        var seed = MutationFuzz.setting("SEED").flatMap { Int($0) } ?? 0
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            seed += 1
            var seeded = Seeded(seed)
            var sample = seeded.pick(samples)
            let name = seeded.pick(sample.files.keys.sorted())
            var bytes = sample.files[name] ?? []
            for _ in 0..<Int.random(in: 1...3, using: &seeded) {
                if seeded.chance(60) {
                    Mutation.exchange(&bytes, &seeded)
                } else {
                    Mutation.change(&bytes, &seeded)
                }
            }
            sample.files[name] = bytes
            let note = FileManager.default.temporaryDirectory.appending(path: "pingyi-fuzz")
            if seconds > 2 { try Data(bytes).write(to: note) }
            let start = clock.now
            let fault = fault(of: sample)
            let isSlow = clock.now - start > .seconds(20)
            #expect(fault == nil && !isSlow, "seed \(seed): \(name) \(fault ?? "takes long")")
            if fault != nil || isSlow { try keep(bytes, name, seed) }
        }
    }

    /// Keeps a document where the corpus has the ones that are wrong.
    private func keep(_ bytes: [UInt8], _ name: String, _ seed: Int) throws {
        guard MutationFuzz.setting("KEEP") != nil else { return }
        let folder = MutationFuzz.home.appending(path: "Corpus/found-\(seed)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = name == "inputs.yaml" ? name : "lint.yaml"
        try Data(bytes).write(to: folder.appending(path: file))
    }

    /// What is wrong with how a sample ends; `nil` when it is refused with reasons, or scored.
    private func fault(of sample: Sample) -> String? {
        var resolved: ResolvedScheme?
        for name in ["scheme.yaml", "derivation.yaml"] {
            guard let bytes = sample.files[name] else { continue }
            let log = ProblemLog(file: name)
            let file = SchemeFile.read(bytes, log)
            if let fault = fault(of: log.problems) { return fault }
            guard let file else { return log.hasErrors ? nil : "refused without a reason" }
            switch (file.content, resolved) {
            case (.root(let document), _): resolved = resolve(document: document)
            case (.derivation(let changes), let parent?):
                resolved = resolve(changes, over: parent)
            case (.derivation, nil): return nil
            }
        }
        guard let resolved else { return nil }
        let wording = Wording(.chinese)
        for finding in resolved.diagnostics + lint(resolved)
        where wording.text(for: finding, in: resolved).isEmpty {
            return "a finding without words: \(finding)"
        }
        guard let bytes = sample.files["inputs.yaml"] else { return nil }
        do throws(TenantFilesError) {
            return fault(of: try InputsFile.read(bytes, named: "inputs.yaml"), resolved)
        } catch {
            return error.problems.isEmpty
                ? "refused without a reason" : fault(of: error.problems)
        }
    }

    private func fault(of problems: [TenantFileProblem]) -> String? {
        problems.contains { $0.rendered(in: .english).isEmpty } ? "a problem without words" : nil
    }

    /// Scores, whatever the checks say, and computes every trace again.
    private func fault(of inputs: InputsFile, _ resolved: ResolvedScheme) -> String? {
        let scheme: Scheme
        do throws(SchemeReadingError) {
            scheme = try Scheme(snapshot: resolved.snapshot)
        } catch {
            return error.diagnostics.isEmpty ? "a scheme refused without a reason" : nil
        }
        let units = inputs.units(under: scheme)
        let context = inputs.context(under: scheme)
        _ = check(units, against: scheme)
        for outcome in score(units, by: scheme, context: context) {
            let steps = Scoring.trace(of: outcome.unit, in: units, by: scheme, context: context)
            guard let steps else { return "no trace of \(outcome.unit)" }
            if steps.recomputed().total != outcome.total.map({ Rational($0) }) {
                return "another total of \(outcome.unit) in its trace"
            }
        }
        return nil
    }
}
