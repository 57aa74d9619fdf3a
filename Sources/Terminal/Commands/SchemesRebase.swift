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
            then. Decisions are a JSON list; each has the format pingyi/decision/1, a question
            (the id that the report gives it), an answer and perhaps a reason. An answer is
            mine, theirs or remove, or an object with values, limit or retarget. Exit code 1
            while a question is open or a decision does not fit. With --json the report is a
            "pingyi/rebase-report/1".
            """
    )

    @Argument(help: "File of the derivation.")
    var file: String
    @Option(help: "The parent that the derivation was written over: a file or a folder.")
    var from: String
    @Option(help: "The parent's new version: a file or a folder. Default: the folder --tenants.")
    var to: String?
    @Option(help: "Folder of tenant files, where parents that are derivations find theirs.")
    var tenants = "Tenants"
    @Option(help: "JSON file of decisions; may be given several times, the last answer counts.")
    var decisions: [String] = []
    @Option(name: .shortAndLong, help: "File for the rebased derivation, once nothing is open.")
    var output: String?
    @OptionGroup var shown: OutputOptions

    func run() async throws {
        try await running(shown) { console in
            let source = try SchemeFile.read(at: file)
            guard case .derivation(let derivation) = source.content else {
                throw CommandFailure(.checkFailed, .notADerivation(file))
            }
            let old = try parent(of: derivation, at: from, console)
            let new = try parent(of: derivation, at: to ?? tenants, console)
            let rebase = try rebase(derivation, old, new)
            let names = try SchemeShelf(SchemeChoice.folder(tenants), console).names
            console.say(Wording(console.language, tenantNames: names).text(for: rebase))
            console.document(rebase.report().jsonValue)
            guard case .answered(let rebased) = rebase.outcome, rebase.refused.isEmpty else {
                return .checkFailed
            }
            if let output {
                let next = rebased.numbered(derivation.version + 1)
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
        let isFolder = SchemeShelf.isFolder(place)
        let choice =
            isFolder ? SchemeChoice.folder(place) : SchemeChoice.file(place, tenants)
        let shelf = try SchemeShelf(choice, console)
        return try shelf.scheme(
            of: isFolder ? derivation.over.tenant.rawValue : nil
        )
    }

    private func rebase(
        _ derivation: Derivation,
        _ old: ShelvedScheme,
        _ new: ShelvedScheme
    ) throws -> Rebase {
        let before = ParentVersion(old.resolved)
        let change = ParentChange(
            from: before,
            to: ParentVersion(new.resolved),
            succession: new.file?.succession ?? .none,
            onBothChanged: new.file?.onBothChanged ?? .ask
        )
        do {
            return try RebaseDraft(derivation, over: before, decisions: given()).rebased(by: change)
        } catch let error as RebaseError {
            throw CommandFailure(.checkFailed, .notRebased(error))
        }
    }

    private func given() throws -> [RebaseDecision] {
        try decisions.flatMap { path -> [RebaseDecision] in
            do {
                let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
                let list = try JSONValue(parsing: text).array ?? []
                return try list.map { try RebaseDecision(json: $0) }
            } catch {
                throw CommandFailure(.checkFailed, .malformedDecisions(path, "\(error)"))
            }
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

    fileprivate static func malformedDecisions(_ file: String, _ problem: String) -> Phrase {
        Phrase(
            "\(file) 不是决定的列表：\(problem)。照 --help 所示改正。",
            "\(file) is no list of decisions: \(problem). Correct it as --help shows."
        )
    }

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
