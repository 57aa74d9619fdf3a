import ArgumentParser
import Store
import TenantFiles
import UseCases
import Wording

/// Runs the body of a command and turns what goes wrong into text and exit code, in one place.
func running(
    _ output: OutputOptions,
    _ body: (Console) async throws -> ExitStatus
) async throws {
    let console = output.console
    let status: ExitStatus
    do {
        status = try await body(console)
    } catch {
        status = complain(error, console)
    }
    if status != .done { throw ExitCode(status.rawValue) }
}

private func complain(_ error: any Error, _ console: Console) -> ExitStatus {
    switch error {
    case let failure as CommandFailure:
        Console.complain(console[failure.phrase])
        return failure.status
    case let error as TenantFilesError:
        report(error.problems, console)
        return .checkFailed
    case let error as UseCaseError:
        let text = UseCaseText(error)
        Console.complain("\(error.code.rawValue)  \(console[text.phrase])")
        return text.status
    case let error as StoreError:
        let text = StoreText(error)
        Console.complain(console[text.phrase])
        return text.status
    case let error as MigrationError:
        Console.complain(error.description)
        return .unavailable
    default:
        Console.complain("\(console[.defect]) \(String(reflecting: error))")
        return .defect
    }
}
