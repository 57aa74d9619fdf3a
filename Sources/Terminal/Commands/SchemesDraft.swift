import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import Store
import TenantFiles
import UseCases

/// The working copy of a tenant's scheme in the database.
struct SchemesDraft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Open, change, propose and withdraw the working copy of a tenant's scheme.",
        subcommands: [
            DraftOpen.self, DraftShow.self, DraftSet.self, DraftRemove.self, DraftReplace.self,
            DraftPropose.self, DraftWithdraw.self,
        ]
    )
}

/// Opens a draft.
struct DraftOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a draft over the parent's version in force."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.showing(output) { try await OpenDraft($0)($1, today: $2) }
    }
}

/// Shows a draft.
struct DraftShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the draft: its changes, its findings with their ways out, its questions."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.showing(output, hasNotices: true) {
            try await ShowDraft($0)($1, today: $2)
        }
    }
}

/// Sets a value.
struct DraftSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set one value in the draft.",
        discussion: "A --was that no longer holds is refused with the value of now."
    )

    @Argument(help: "Address of the value, such as I14-1.points.")
    var address: String
    @Argument(help: "The new value.")
    var value: String
    @Option(help: "The parent's value that you saw. Default: the value of now.")
    var was: String?
    @Option(help: "The reason or legal basis.")
    var note: String?
    @Option(help: "Name of the change. Default: the next that is free.")
    var name: String?
    @OptionGroup var draft: DraftOptions

    func run() async throws {
        try await draft.showing { pools, office, day in
            guard let place = Address(address) else {
                throw UseCaseError(.unknownAddress, ["address": address, "near": ""])
            }
            return try await PutChange(pools)(
                .set(
                    place,
                    to: try FieldValue(words: value, at: place),
                    was: try was.map { try FieldValue(words: $0, at: place) }
                ),
                name: name,
                note: note,
                in: office,
                revision: draft.revision,
                today: day
            )
        }
    }
}

/// Removes a change.
struct DraftRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a change from the draft: the parent's value holds again."
    )

    @Argument(help: "Name of the change, such as d1.")
    var change: String
    @OptionGroup var draft: DraftOptions

    func run() async throws {
        try await draft.showing { pools, office, day in
            try await RemoveChange(pools)(change, in: office, revision: draft.revision, today: day)
        }
    }
}

/// Replaces the draft.
struct DraftReplace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace",
        abstract: "Replace all that the draft says by a scheme file."
    )

    @Argument(help: "Scheme file.")
    var file: String
    @OptionGroup var draft: DraftOptions

    func run() async throws {
        try await draft.showing { pools, office, day in
            try await ReplaceDraft(pools)(
                try SchemeContent(file: file),
                in: office,
                revision: draft.revision,
                today: day
            )
        }
    }
}

/// Proposes the draft.
struct DraftPropose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Propose the draft; schemes publish by another person publishes it."
    )

    @OptionGroup var draft: DraftOptions

    func run() async throws {
        try await draft.showing { pools, office, day in
            try await ProposeDraft(pools)(office, revision: draft.revision, today: day).view
        }
    }
}

/// Withdraws the draft.
struct DraftWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take back a proposal, or throw an open draft away."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            let result = try await WithdrawDraft(desk.pools)(desk.office)
            desk.console.say(
                desk.console[
                    result == .reopened
                        ? Phrase("已撤回，草案可再修改。", "Taken back; the draft is open again.")
                        : Phrase("草案已作废。", "The draft is gone.")
                ]
            )
            desk.console.document([
                "format": "pingyi/draft-withdrawal/1",
                "tenant": .string(desk.office.tenant.id.rawValue),
                "result": .string(result.rawValue),
            ])
            return .done
        }
    }
}
