import Exact
import Hierarchy
import Rollups
import Testing

@Suite struct VerifyTests {
    private let parents = [tenant("a"): tenant("p"), tenant("b"): tenant("p")]

    @Test(arguments: 0..<50)
    func agreeingAccountsHaveNoMismatch(seed: Int) throws {
        let own = own(seed: seed)
        let memo = try subtrees(parents: parents, own: own)
        let found = try verify(memo: memo, own: own, recomputed: own, parents: parents)
        #expect(found.isEmpty)
    }

    @Test func aStaleMemoIsNamedByKeyAndPart() throws {
        let own = own(seed: 3)
        var memo = try subtrees(parents: parents, own: own)
        let key = try #require(memo[tenant("p")]?.cells.keys.min())
        memo[tenant("p")]?.cells[key]?.rectification.closed += 1
        memo[tenant("p")]?.cells[key]?.units += 1
        let found = try verify(memo: memo, own: own, recomputed: own, parents: parents)
        let expected = Mismatch(
            key: SummaryKey(tenant: tenant("p"), cell: key),
            account: .memo,
            reference: .fold,
            parts: [.units, .rectification]
        )
        #expect(found == [expected])
    }

    @Test func aWrongCellShowsInItsTenantAndEveryAncestor() throws {
        let own = own(seed: 3)
        let memo = try subtrees(parents: parents, own: own)
        var recomputed = own
        let key = try #require(own[tenant("a")]?.cells.keys.min())
        recomputed[tenant("a")]?.cells[key] = nil
        let found = try verify(memo: memo, own: own, recomputed: recomputed, parents: parents)
        #expect(found.map(\.key.tenant) == [tenant("a"), tenant("p")])
        #expect(found.allSatisfy { $0.account == .fold && $0.reference == .recomputation })
        #expect(found.first?.parts == Mismatch.Part.allCases)
    }

    @Test func aSheetThatDiffersFromItsLogIsNamedByItem() {
        let found = sheetMismatches(
            sheet: [node("I1"): Amount(3), node("I2"): Amount(2), node("I4"): Amount(1)],
            log: [node("I1"): Amount(3), node("I2"): Amount(1), node("I3"): Amount(5)],
            tenant: tenant("a"),
            unit: unit("u")
        )
        #expect(found.map(\.item) == [node("I2"), node("I3"), node("I4")])
        #expect(found.map(\.sheet) == [Amount(2), nil, Amount(1)])
        #expect(found.map(\.log) == [Amount(1), Amount(5), nil])
    }

    private func own(seed: Int) -> [TenantID: Summaries] {
        var generator = Generator(seed: seed)
        return [
            tenant("a"): generator.summaries(owner: tenant("a")),
            tenant("b"): generator.summaries(owner: tenant("b")),
        ]
    }
}
