import ArgumentParser
import Canonical
import Hierarchy
import Store
import UseCases
import Wording

/// Publishes a proposed draft.
struct SchemesPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Approve and publish what another person proposed.",
        discussion: """
            Those who derive from it get a draft over the new version; open cycles keep theirs.
            """
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            let (console, office, day) = (desk.console, desk.office, desk.day)
            var progress = ProgressLine(console[.openingDrafts], unit: "")
            let published = try await PublishDraft(desk.pools)(office, today: day) {
                progress.advance(to: $0, of: $1)
            }
            let below = published.below
            if below.clean.count + below.noted.count + below.asked.count > 0 {
                progress.finish(
                    count: below.clean.count + below.noted.count + below.asked.count
                )
            }
            console.say(
                console[
                    Phrase(
                        "已发布\(office.tenant.name)的 \(published.scheme) 第\(published.number)版。",
                        "Published \(published.scheme) version \(published.number) of \(office.tenant.name)."
                    )
                ]
            )
            console.say(
                console[
                    Phrase(
                        "由它派生的标准：\(below.clean.count) 个无需改动，\(below.noted.count) 个有说明，\(below.asked.count) 个有待答的问题（不同的问题 \(below.questions.count) 个）。",
                        "Derived from it: \(below.clean.count) clean, \(below.noted.count) with notes, \(below.asked.count) with questions (\(below.questions.count) distinct)."
                    )
                ]
            )
            console.document([
                "format": "pingyi/scheme-publication/1",
                "tenant": .string(office.tenant.id.rawValue),
                "scheme": .string(published.scheme),
                "version": .integer(Int64(published.number)),
                "snapshot": .string(published.snapshot.description),
                "clean": .strings(below.clean.map(\.rawValue)),
                "noted": .strings(below.noted.map(\.rawValue)),
                "asked": .strings(below.asked.map(\.rawValue)),
                "questions": .strings(below.questions.keys.map(\.description).sorted()),
            ])
            return .done
        }
    }
}

/// Publishes clean drafts below.
struct SchemesAdopt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Publish all drafts below that a new version above opened and that ask nothing."
    )

    @Option(help: "Handle of the second person, who approves.")
    var approvedBy: String
    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            let (console, office, day) = (desk.console, desk.office, desk.day)
            var progress = ProgressLine(console[.publishingSchemes], unit: "")
            let report = try await AdoptCleanDrafts(desk.pools)(
                office,
                approvedBy: approvedBy,
                today: day
            ) { progress.advance(to: $0, of: $1) }
            if !report.published.isEmpty { progress.finish(count: report.published.count) }
            console.say(
                console[
                    Phrase(
                        "已发布 \(report.published.count) 个；\(report.left.count) 个有错误，没有发布。",
                        "Published \(report.published.count); \(report.left.count) left with errors."
                    )
                ]
            )
            for tenant in report.left { console.say("  ! \(desk.wording.name(of: tenant))") }
            console.document([
                "format": "pingyi/adoption-report/1",
                "published": .strings(report.published.map(\.rawValue)),
                "left": .strings(report.left.map(\.rawValue)),
            ])
            return report.left.isEmpty ? .done : .checkFailed
        }
    }
}

extension Phrase {
    static let openingDrafts = Phrase("为派生标准开草案", "Opening drafts")
    static let publishingSchemes = Phrase("发布派生标准", "Publishing schemes")
}
