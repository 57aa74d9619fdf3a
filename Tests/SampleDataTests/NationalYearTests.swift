import Exact
import Hierarchy
import SampleData
import Schemes
import Scoring
import Testing

@Suite struct NationalYearTests {
    @Test func theCountryHasTheShapeAskedFor() throws {
        let divisions = NationalDivision.country()
        #expect(divisions.count { $0.level == .region } == 31)
        #expect(divisions.count { $0.level == .prefecture } == 333)
        #expect(divisions.count { $0.level == .county } == 2_844)
        let known = Set(divisions.map(\.id))
        #expect(known.count == divisions.count)
        #expect(divisions.allSatisfy { $0.parent.map(known.contains) ?? ($0.level == .region) })
    }

    @Test func anyTenantCanBeMadeAgainAlone() throws {
        let year = try year(regions: 2, prefectures: 3, counties: 5)
        let all = Array(year)
        #expect(all.count == 10)
        let again = year.tenant(year.divisions[7])
        #expect(again == all[7])
        #expect(all[6].units != all[7].units)
    }

    @Test func everyTenantHasItsOwnNumbersThatAddUp() throws {
        let year = try year(regions: 3, prefectures: 10, counties: 100)
        var kinds: Set<NationalNumbers> = []
        for tenant in year {
            let numbers = tenant.numbers
            kinds.insert(numbers)
            #expect(numbers.points.count == 45)
            for section in 0..<5 {
                #expect(numbers.points[section * 9..<section * 9 + 9].total == Amount(20))
            }
            #expect(numbers.points.allSatisfy { $0 > .zero })
            #expect(numbers.onsiteWeights.total == .hundred)
            #expect(numbers.writtenWeights.total == .hundred)
            #expect((40...80).contains(tenant.units.count))
            #expect(tenant.units.allSatisfy { $0.marks.count == 45 })
        }
        #expect(kinds.count == 113)
    }

    @Test func itemsStandInTheOrderOfTheirIDs() throws {
        let year = try year(regions: 1, prefectures: 0, counties: 0)
        #expect(year.items.count == 45)
        #expect(year.items == year.items.sorted())
        let nodes = year.template.nodes.filter { $0.kind == .item }
        #expect(nodes.map(\.id) == year.items)
        #expect(nodes.compactMap { $0["points"]?.number }.total == .hundred)
    }

    @Test func everyFieldOfTheTemplateIsOneThatItsKindHas() throws {
        let year = try year(regions: 1, prefectures: 0, counties: 0)
        for node in year.template.nodes {
            for field in node.fields.keys { #expect(node.kind.rule(for: field) != nil) }
            for rule in node.kind.fieldRules where rule.isRequired {
                #expect(node[rule.name] != nil)
            }
        }
    }

    @Test func aDerivationTurnsTheParentsNumbersIntoTheTenants() throws {
        let year = try year(regions: 1, prefectures: 1, counties: 1)
        for division in year.divisions {
            let derivation = year.derivation(of: division)
            #expect(derivation.over.tenant == division.parent ?? year.root)
            var values = values(of: year.document(of: derivation.over.tenant))
            for operation in derivation.operations {
                guard case .set(let address, let value, let was) = operation.action else {
                    Issue.record("\(operation.id) is no override")
                    continue
                }
                #expect(values[address] == was)
                values[address] = value
            }
            #expect(values == self.values(of: year.document(of: division.id)))
        }
    }

    @Test func marksBecomeTheInputsOfScoring() throws {
        let year = try year(regions: 1, prefectures: 0, counties: 0)
        let tenant = year.tenant(year.divisions[0])
        for (unit, inputs) in zip(tenant.units, tenant.inputs(of: year)) {
            #expect(inputs.marks.count == unit.marks.count { $0 != nil })
            #expect(unit.isAbsent == inputs.marks.isEmpty)
            for (place, item) in year.items.enumerated() {
                #expect(inputs.marks[item]?.points == unit.marks[place])
            }
        }
    }

    @Test func theDerivedSchemesAllowEverythingInvented() throws {
        let year = try year(regions: 1, prefectures: 1, counties: 2)
        var resolved = [year.root: resolve(document: year.template)]
        #expect(resolved[year.root]?.diagnostics.filter(\.code.isError) == [])
        for tenant in year {
            let division = tenant.division
            let parent = try #require(resolved[division.parent ?? year.root])
            let own = resolve(year.derivation(of: division), over: parent, digest: nil)
            resolved[division.id] = own
            #expect(own.diagnostics.filter(\.code.isError) == [])

            let scheme = try Scheme(snapshot: own.snapshot)
            #expect(scheme.items.map(\.points) == tenant.numbers.points)
            let alone = resolve(document: year.document(of: division.id))
            #expect(alone.snapshot.digest == own.snapshot.digest)

            let inputs = tenant.inputs(of: year)
            #expect(check(inputs, against: scheme).isEmpty)
            let totals = score(inputs, by: scheme).compactMap(\.total)
            #expect(totals.count > inputs.count * 9 / 10)
        }
    }

    private func values(of document: SchemeDocument) -> [Address: FieldValue] {
        var values: [Address: FieldValue] = [:]
        for node in document.nodes {
            for (field, value) in node.fields { values[Address(node.id, field)] = value }
        }
        return values
    }

    private func year(regions: Int, prefectures: Int, counties: Int) throws -> NationalYear {
        NationalYear(
            seed: 11,
            root: try #require(TenantID(rawValue: "nation")),
            divisions: NationalDivision.country(
                regions: regions,
                prefectures: prefectures,
                counties: counties
            )
        )
    }
}
