import Canonical
import Exact
import Hierarchy
import Schemes
import UseCases

extension SimulationText {
    /// The simulation for programs.
    func document(_ tenant: TenantID) -> JSONValue {
        let derived = simulation.derived
        return .compact([
            "format": "pingyi/simulation/1", "tenant": .string(tenant.rawValue),
            "scheme": .string(simulation.scheme),
            "against": simulation.against.map { .string("\($0)") },
            "values": .integer(Int64(simulation.difference.changed.count)),
            "bounds": .integer(Int64(simulation.difference.locks.count)),
            "derived": [
                "clean": .strings(derived.clean.map(\.rawValue)),
                "noted": .strings(derived.noted.map(\.rawValue)),
                "asked": .strings(derived.asked.map(\.rawValue)),
                "provisional": .strings(derived.provisional.map(\.rawValue)),
                "undecided": .strings(derived.undecided.map(\.rawValue)),
            ],
            "questions": .array(
                derived.questions.map { question in
                    [
                        "id": .string(question.id.description),
                        "question": question.question.jsonValue,
                        "tenants": .strings(question.tenants.map(\.rawValue)),
                    ]
                }
            ),
            "tenants": .array(simulation.tenants.map(SimulationText.document)),
            "scaled": .strings(simulation.scaled.map(\.rawValue)),
            "estimated": .strings(simulation.estimated.map(\.rawValue)),
            "unscored": .strings(simulation.unscored.keys.map(\.rawValue).sorted()),
        ])
    }

    private static func document(_ tenant: TenantImpact) -> JSONValue {
        .compact([
            "tenant": .string(tenant.tenant.rawValue),
            "year": tenant.year.map { .integer(Int64($0)) },
            "own": document(tenant.own), "subtree": document(tenant.subtree),
            "unlisted": .integer(Int64(tenant.unlisted)),
            "units": .array(
                tenant.changes.map { change in
                    [
                        "unit": .string(change.unit), "before": document(change.before),
                        "after": document(change.after),
                    ]
                }
            ),
        ])
    }

    private static func document(_ impact: Impact) -> JSONValue {
        .compact([
            "units": .integer(Int64(impact.units)), "scores": .integer(Int64(impact.scores)),
            "ranks": .integer(Int64(impact.ranks)), "grades": .integer(Int64(impact.grades)),
            "seats": .integer(Int64(impact.seats)),
            "mean_before": impact.meanBefore.map { .string($0.description) },
            "mean_after": impact.meanAfter.map { .string($0.description) },
        ])
    }

    private static func document(_ result: UnitResult) -> JSONValue {
        .compact([
            "total": result.total.map { .string($0.description) },
            "rank": result.rank.map { .integer(Int64($0)) },
            "grade": result.grade.map { .string($0.rawValue) },
            "seat": .bool(result.hasSeat),
        ])
    }
}
