import Exact
import Hierarchy
import Schemes
import TenantFiles
import Testing

@Suite struct ShippedSchemesTests {
    @Test(arguments: ShippedTenants.withScheme)
    func itResolvesWithoutErrorsAndCanScore(_ tenant: String) throws {
        let resolved = try ShippedTenants.resolved(tenant)
        #expect(resolved.diagnostics.filter(\.code.isError) == [])
        let scheme = try Scheme(snapshot: resolved.snapshot)
        #expect(scheme.sections.map(\.points).total == scheme.fullMarks)
        for section in scheme.sections {
            let sum = section.indicators.flatMap(\.items).map(\.points).total
            #expect(sum == section.points, "\(section.id)")
        }
        for form in scheme.forms { #expect(form.weights.map(\.percent).total == .hundred) }
    }

    @Test func theFolderHasNoWarnings() throws {
        #expect(try ShippedTenants.read.get().warnings == [])
    }

    @Test func schemesBelongToTheTenantsListedHere() throws {
        let tenants = try ShippedTenants.read.get().schemes.keys.map(\.rawValue).sorted()
        #expect(tenants == ShippedTenants.withScheme)
    }

    @Test(arguments: ShippedTenants.withScheme)
    func derivationsAreLabelledAsExamples(_ tenant: String) throws {
        let file = try ShippedTenants.file(tenant)
        guard case .derivation(let derivation) = file.content else {
            #expect(!file.isExample)
            return
        }
        #expect(file.isExample)
        #expect(
            try ShippedTenants.resolved(tenant).node("scheme")["title"]?.text?.hasSuffix("（示例）")
                == true
        )
        for operation in derivation.operations {
            if case .annotate = operation.action { continue }
            #expect(operation.note?.hasPrefix("示例：") == true, "\(operation.id)")
        }
    }

    @Test(arguments: [
        ("650100", ["onsite.unit_limit"]), ("650102", []), ("650109", []), ("652301", []),
        ("653100", ["onsite.weights.public"]),
        ("653101", ["written.weights.carryover", "written.weights.peer"]),
        ("654000", ["S3.points", "S4.points", "onsite.unit_limit"]), ("654003", ["onsite"]),
        ("659001", []),
    ])
    func itDeviatesFromTheTemplateWhereItMeansTo(_ tenant: String, _ places: [String]) throws {
        let deviations = try ShippedTenants.resolved(tenant).diagnostics
            .filter { $0.code == .deviation }
        #expect(deviations.map(\.place).sorted() == places)
    }

    @Test func aCountyKeepsWhatItsPrefectureNarrowed() throws {
        let county = try ShippedTenants.resolved("650102")
        #expect(county.chain.map(\.description) == ["650000@1", "650100@1", "650102@1"])
        #expect(try county.node("I14-1")["points"]?.description == "3.5")
        let address = try #require(Address("I14-1.points"))
        #expect(county.snapshot.locks[address]?.low?.value.description == "3.5")
        #expect(county.snapshot.locks[address]?.low?.setter.description == "650100@1")
    }

    @Test func aCountyDirectlyUnderTheRegionDerivesFromIt() throws {
        let county = try ShippedTenants.resolved("659001")
        #expect(county.chain.map(\.description) == ["650000@1", "659001@1"])
    }

    @Test func anElementDroppedByACountyStaysAsATombstone() throws {
        let county = try ShippedTenants.resolved("650109")
        for id in ["I20", "I20-1"] {
            #expect(county.snapshot.tombstones[try #require(NodeID(id))] != nil)
        }
    }
}

extension Diagnostic {
    fileprivate var place: String { field.map { "\(node).\($0)" } ?? node.rawValue }
}
