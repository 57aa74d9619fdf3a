import ArgumentParser
import Canonical
import Hierarchy
import Store
import Schemes
import UseCases

/// Shows what a draft would do.
struct SchemesSimulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Show what a draft would do to derived schemes and to last year's results.",
        discussion: "Nothing is written. Results of those below are named only where published."
    )

    @Option(help: "Scheme file in place of the tenant's draft.")
    var file: String?
    @Option(help: "A value to try, as ADDRESS=VALUE; may be given again. Needs no draft.")
    var set: [String] = []
    @Option(help: "Year to score. Default: the latest of each tenant.")
    var year: Int?
    @Option(
        help:
            "How many units to list a tenant, 0 or more. Default: 5, below the tenant only those whose grade or seat changes."
    )
    var units: Int?
    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        if let wrong = set.first(where: { !$0.contains("=") }) {
            throw ValidationError("--set takes ADDRESS=VALUE, not \(wrong).")
        }
        if let units, units < 0 {
            throw ValidationError("--units takes 0 or more, not \(units).")
        }
    }

    func run() async throws {
        try await office.running(output) { desk in
            let simulation = try await SimulateScheme(desk.pools)(
                desk.office,
                of: try file.map { try SchemeContent(file: $0) },
                setting: try set.map(SchemesSimulate.value),
                year: year,
                today: desk.day
            )
            let text = SimulationText(
                simulation: simulation,
                names: desk.names,
                units: units,
                console: desk.console
            )
            text.show()
            desk.console.document(text.document(desk.office.tenant.id))
            return .done
        }
    }

    private static func value(_ text: String) throws -> (address: Address, value: FieldValue) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard let address = parts.first.flatMap({ Address($0) }) else {
            throw UseCaseError(.unknownAddress, ["address": text, "near": ""])
        }
        return (address, try FieldValue(words: parts.count > 1 ? parts[1] : "", at: address))
    }
}
