public import ArgumentParser

/// The program `pingyi`: evaluation of public bodies over a hierarchy of tenants.
public struct Pingyi: AsyncParsableCommand {
    /// Name, summary and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "pingyi",
        abstract: "评议：多级辖区的履职评议。Evaluate public bodies over a hierarchy of tenants.",
        discussion: """
            Exit codes: 0 done, 1 a check failed, 2 the plan has changes (with
            --detailed-exitcode), 3 refused, 4 database unavailable, 64 usage, 70 defect.
            """,
        version: "pingyi 0.1.0",
        subcommands: [
            Tenants.self, SchemesCommand.self, Score.self, Rollup.self, Publish.self, Sample.self,
            Demo.self, Migrate.self, BenchCommand.self, Doctor.self,
        ]
    )

    /// Creates the command.
    public init() {}

    /// Reads the command line, does what it says, and ends the process with its exit code.
    public static func start() async {
        await main()
    }
}
