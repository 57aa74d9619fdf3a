import ArgumentParser
import Hierarchy
import Store
import UseCases

/// The options of every command that changes a draft.
struct DraftOptions: ParsableArguments {
    @Option(help: "Revision of the draft that you saw; another one is refused.")
    var revision: Int64?
    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    /// Does something with the office's draft and shows it.
    func showing(
        _ body: (RolePools, Office, CalendarDate) async throws -> DraftView
    ) async throws {
        try await office.showing(output, body)
    }
}

extension OfficeOptions {
    /// Does something with the office's draft and shows it.
    ///
    /// - Parameters:
    ///   - output: How it is shown.
    ///   - hasNotices: Whether findings that are no errors are shown too.
    ///   - body: Gives the draft.
    /// - Throws: `ExitCode` when it could not be done; what is wrong is told then.
    func showing(
        _ output: OutputOptions,
        hasNotices: Bool = false,
        _ body: (RolePools, Office, CalendarDate) async throws -> DraftView
    ) async throws {
        try await running(output) { desk in
            let view = try await body(desk.pools, desk.office, desk.day)
            let text = DraftText(view: view, names: desk.names, console: desk.console)
            text.show(hasNotices: hasNotices)
            desk.console.document(text.document)
            return .done
        }
    }
}
