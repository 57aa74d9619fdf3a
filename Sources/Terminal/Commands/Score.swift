import ArgumentParser
import Canonical
import Exact
import Hierarchy
import Schemes
import Scoring
import TenantFiles
import UseCases
import Wording

/// Scores a file of inputs without a database.
struct Score: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score a file of inputs by a tenant's scheme; no database is needed."
    )

    @Argument(help: "The inputs, JSON or YAML.")
    var inputs: String
    @OptionGroup var which: TenantFileOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let found = try which.resolve(console)
            let scheme = try found.scheme.scheme()
            let file = try InputsFile.read(at: inputs)
            guard file.tenant == found.id else {
                throw CommandFailure(
                    .checkFailed,
                    .otherTenant(file: file.tenant, asked: found.id, at: inputs)
                )
            }
            let units = file.units(under: scheme)
            let problems = check(units, against: scheme)
            guard problems.isEmpty else {
                for problem in problems {
                    let text = InputProblemText(problem, scheme)
                    Console.complain(
                        "\(file.location(of: problem)): \(console[text.phrase])"
                    )
                }
                return .checkFailed
            }
            let context = file.context(under: scheme)
            let outcomes = Scoring.score(units, by: scheme, context: context)
            let wording = Wording(console.language)
            write(outcomes, units, scheme, console, wording)
            console.document([
                "format": "pingyi/outcomes/1",
                "tenant": .string(found.id.rawValue),
                "year": .integer(Int64(file.year)),
                "scheme": .string(scheme.digest.description),
                "units": .array(
                    outcomes.map { outcome in
                        let steps = trace(
                            of: outcome.unit,
                            in: units,
                            by: scheme,
                            context: context
                        )
                        guard let steps else { return outcome.jsonValue }
                        return outcome.jsonValue(with: steps)
                    }
                ),
                "method": .strings(wording.methodNote(of: found.scheme.resolved.snapshot)),
            ])
            return .done
        }
    }

    private func write(
        _ outcomes: [Outcome],
        _ units: [UnitInputs],
        _ scheme: Scheme,
        _ console: Console,
        _ wording: Wording
    ) {
        for form in scheme.forms {
            let places = outcomes.indices.filter { outcomes[$0].form == form.id }
                .sorted { (outcomes[$0].rank ?? .max, $0) < (outcomes[$1].rank ?? .max, $1) }
            guard !places.isEmpty else { continue }
            console.heading(form.title)
            let parts = form.weights.map { weight in
                scheme.components.first { $0.id == weight.component }?.title ?? ""
            }
            var table = Table(
                [.number(console[.rank]), .text(console[.unit])]
                    + parts.map { .number($0) }
                    + [.number(console[.total]), .text(console[.grade]), .text(console[.flags])]
            )
            for place in places {
                let outcome = outcomes[place]
                let scores = form.weights.map { weight in
                    outcome.components.first { $0.component == weight.component }?.score?.shown()
                        ?? "—"
                }
                table.add(
                    [outcome.rank.map(String.init) ?? "—", units[place].name] + scores + [
                        outcome.total?.shown ?? "—",
                        scheme.grades.first { $0.id == outcome.grade }?.title ?? "—",
                        console.joined(outcome.flags.map { wording.text(for: $0, in: scheme) }),
                    ]
                )
            }
            console.say(table.text)
        }
    }
}

extension Phrase {
    /// That a file of inputs is another tenant's than the one asked for.
    static func otherTenant(file: TenantID, asked: TenantID, at path: String) -> Phrase {
        Phrase(
            "\(path)：这是辖区 \(file) 的评分数据，要求的却是 \(asked)；改 --tenant，或改文件里的 tenant。",
            "\(path): these are the inputs of tenant \(file), not \(asked); change --tenant, or tenant in the file."
        )
    }
}
