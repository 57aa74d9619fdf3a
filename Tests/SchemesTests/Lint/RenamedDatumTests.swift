import Exact
import Testing

@testable import Schemes

/// What lint says when a level gives a datum another name than its formulas use.
@Suite struct RenamedDatumTests {
    private func lines(_ operations: [Schemes.Operation]) throws -> [String] {
        var sample = ReadingSample.complete
        sample.add(
            "complaints",
            .datum,
            nil,
            ["title": .text("投诉"), "name": .text("投诉"), "type": .choice("number")]
        )
        sample.set("good", "condition", .text("投诉 = 0 and last.投诉 < 3"))
        sample.set("I1-1", "measure", .choice("computed"))
        sample.set("I1-1", "formula", .text("zero_events(投诉)"))
        let parent = resolve(document: sample.document())
        #expect(parent.diagnostics.isEmpty && lint(parent).isEmpty)
        let child = resolve(try ReadingSample.derivation(operations), over: parent, digest: nil)
        #expect(child.diagnostics.isEmpty)
        return lint(child)
            .map { finding in
                (finding.operation.map { "\($0): " } ?? "") + finding.summary
            }
    }

    private func change(
        _ id: String,
        _ address: (String, String),
        _ text: String
    )
        -> Schemes.Operation
    {
        let place = Address(NodeID(wellKnown: address.0), FieldName(wellKnown: address.1))
        return Schemes.Operation(id: id, action: .set(place, to: .text(text), was: nil))
    }

    @Test func theNewNameIsRefusedWithTheFormulasThatUseTheOldOne() throws {
        #expect(
            try lines([change("p1", ("complaints", "name"), "投诉件数")]) == [
                "p1: E-VALUE complaints.name members=I1-1.formula, good.condition "
                    + "problem=renamed was=投诉"
            ]
        )
    }

    @Test func aNewNameIsFineWhereTheFormulasGoAlong() throws {
        let found = try lines([
            change("p1", ("complaints", "name"), "投诉件数"),
            change("p2", ("good", "condition"), "投诉件数 = 0 and last.complaints < 3"),
            change("p3", ("I1-1", "formula"), "zero_events(complaints)"),
        ])
        #expect(found == [])
    }

    @Test func otherUnknownNamesAreStillToldOneByOne() throws {
        let found = try lines([
            change("p1", ("complaints", "name"), "投诉件数"),
            change("p2", ("good", "condition"), "投述件数 = 0"),
        ])
        #expect(found.count == 2)
        #expect(found.contains { $0.hasPrefix("p2: E-FORMULA good.condition") })
        #expect(found.contains { $0.hasPrefix("p1: E-VALUE complaints.name members=I1-1.formula") })
    }
}
