import ArgumentParser
import Canonical
import Foundation
import Hierarchy
import Schemes
import TenantFiles
import UseCases
import Wording

/// Moves a derivation to a new version of its parent's scheme.
struct SchemesRebase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebase",
        abstract: "Move a derivation to a new version of its parent, with every question asked.",
        discussion: """
            Old and new parent are each a scheme file, or the folder of tenant files as it was
            then. A file of decisions is YAML or JSON: "format: pingyi/decisions/1" and a list
            "decisions"; each has a question (the id that --json gives it), an answer and perhaps
            a reason. An answer is mine, theirs or remove, or has values, limit or retarget. Exit
            code 1 while a question is open or a decision does not fit. With --json the report is
            a "pingyi/rebase-report/1".
            """
    )

    @Argument(help: "File of the derivation.")
    var file: String
    @Option(help: "The parent that the derivation was written over: a file or a folder.")
    var from: String
    @Option(help: "The parent's new version: a file or a folder. Default: the folder --tenants.")
    var to: String?
    @Option(help: "File of decisions, YAML or JSON; may be given again, the last answer counts.")
    var decisions: [String] = []
    @Option(name: .shortAndLong, help: "File for the rebased derivation, once nothing is open.")
    var output: String?
    @OptionGroup var levels: LevelOptions
    @OptionGroup var shown: OutputOptions

    func run() async throws {
        try await running(shown) { console in
            let source = try SchemeFile.read(at: file)
            guard case .derivation(let derivation) = source.content else {
                throw CommandFailure(.checkFailed, .notADerivation(file))
            }
            let old = try parent(of: derivation, at: from, console)
            let usual = levels.tenants ?? LevelOptions.usualFolder
            let new = try parent(of: derivation, at: to ?? usual, console)
            let given = try decisions.map { try DecisionsFile.read(at: $0) }
            let rebase = try rebase(derivation, old, new, given.flatMap(\.decisions))
            let names = try SchemeShelf([new.file], levels, console).names
            console.say(Wording(console.language, tenantNames: names).text(for: rebase))
            for (place, phrase) in SchemesRebase.misfits(rebase, given) {
                Console.complain("\(place): \(console[phrase])")
            }
            console.document(rebase.report().jsonValue)
            guard case .answered(let rebased) = rebase.outcome, rebase.refused.isEmpty else {
                return .checkFailed
            }
            if let output {
                let next = rebased.next
                try write(next.yaml(isExample: source.isExample), to: output)
                console.say(console[Phrase("写出 \(output)。", "Wrote \(output).")])
            }
            return .done
        }
    }

    private func parent(
        of derivation: Derivation,
        at place: String,
        _ console: Console
    ) throws -> ShelvedScheme {
        guard SchemeShelf.isFolder(place) else {
            let file = try SchemeFile.read(at: place)
            return try SchemeShelf([file], levels, console).scheme(in: file)
        }
        let shelf = try SchemeShelf([], folder: place, levels, console)
        return try shelf.scheme(inFolder: derivation.over.tenant.rawValue)
    }

    private func rebase(
        _ derivation: Derivation,
        _ old: ShelvedScheme,
        _ new: ShelvedScheme,
        _ decisions: [RebaseDecision]
    ) throws -> Rebase {
        let before = ParentVersion(old.resolved)
        let change = ParentChange(
            from: before,
            to: ParentVersion(new.resolved),
            succession: new.file.succession,
            onBothChanged: new.file.onBothChanged
        )
        do {
            return try RebaseDraft(derivation, over: before, decisions: decisions)
                .rebased(by: change)
        } catch {
            throw CommandFailure(.checkFailed, .notRebased(error))
        }
    }

    /// The decisions of files that do nothing, with their places.
    private static func misfits(
        _ rebase: Rebase,
        _ files: [DecisionsFile]
    ) -> [(place: SourceLocation, phrase: Phrase)] {
        let refused = Set(rebase.refused.map(\.decision))
        let unused = Set(rebase.unused)
        return files.flatMap { zip($0.locations, $0.decisions) }
            .compactMap { place, decision in
                if refused.contains(decision) { return (place, .misfit) }
                return unused.contains(decision) ? (place, .notAsked) : nil
            }
    }
}

extension SchemeFile {
    fileprivate var succession: ElementSuccession {
        switch content {
        case .root(let document): document.succession
        case .derivation(let derivation): derivation.succession
        }
    }

    fileprivate var onBothChanged: OnBothChanged {
        switch content {
        case .root(let document): document.onBothChanged
        case .derivation(let derivation): derivation.onBothChanged
        }
    }
}

extension Phrase {
    fileprivate static func notADerivation(_ file: String) -> Phrase {
        Phrase(
            "\(file) 不是派生方案，没有上级可换。给出派生方案的文件。",
            "\(file) is no derivation and has no parent to change. Name a derivation's file."
        )
    }

    fileprivate static let misfit = Phrase(
        "这个决定用不上，原因见报告；照报告列出的办法改。",
        "this decision does not fit, for the reason in the report; choose one of the ways out there."
    )

    fileprivate static let notAsked = Phrase(
        "这次没有问到这个问题；它若已经过时，可以删去。",
        "nobody asks this question here; take the decision out if it is out of date."
    )

    fileprivate static func notRebased(_ error: RebaseError) -> Phrase {
        switch error {
        case .notItsParent(let pinned, let given):
            let found = given.map(\.description) ?? "—"
            return Phrase(
                "派生方案依据的是 \(pinned.tenant)@\(pinned.version)，--from 给出的是 \(found)。给出它所依据的版本。",
                "The derivation is over \(pinned.tenant)@\(pinned.version), --from gives \(found). Give the version it was written over."
            )
        case .otherBase(let expected, let given):
            let (wanted, found) = (expected?.description ?? "—", given?.description ?? "—")
            return Phrase(
                "应从 \(wanted) 起，给出的是 \(found)。给出同一版本。",
                "It starts from \(wanted), not \(found). Give the same version."
            )
        case .otherScheme(let name, let given):
            let found = given?.description ?? "—"
            return Phrase(
                "--to 给出的是另一个方案：\(name)（\(found)）。给出同一上级的新版本。",
                "--to gives another scheme: \(name) (\(found)). Give the same parent's new version."
            )
        }
    }
}
