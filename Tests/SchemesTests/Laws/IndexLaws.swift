import Hierarchy
import Testing

@testable import Schemes

/// L21: an index of texts names everybody for whom a comparison of whole documents finds anything.
@Suite struct IndexLaws {
    @Test(arguments: 0..<80) func theJoinFindsWhatWholeComparisonsFind(seed: Int) throws {
        let country = RandomCountry(seed: seed)
        for salt in 0..<3 {
            let change = country.change(boldness: 1 + salt * 3, salt: salt)
            try expectAgreement(country.prefectures, change)
        }
    }

    // Below a prefecture the change is what its own rebase makes of the root's.
    @Test(arguments: 0..<40) func theJoinHoldsBelowAPrefecture(seed: Int) throws {
        let country = RandomCountry(seed: seed, prefectures: 4)
        let change = country.change(boldness: 1 + seed % 5, salt: 7)
        for prefecture in country.prefectures {
            let middle = resolve(prefecture, over: country.root.scheme)
            let counties = country.counties(over: middle, prefecture.tenant.rawValue)
            let draft = try RebaseDraft(prefecture, over: country.root)
            try expectAgreement(counties, rebase(draft, by: change).changeBelow())
        }
    }

    private func expectAgreement(_ derivations: [Derivation], _ change: ParentChange) throws {
        let candidates = TouchIndex(derivations, over: change.old).candidates(of: change)
        for derivation in derivations {
            let draft = try RebaseDraft(derivation, over: change.old)
            var comparison = Rebasing(draft, change, isWhole: true)
            let whole = comparison.run()
            let joined = try rebase(draft, by: change)
            let onlyItsPin = derivation.repinned(to: change.new)
            if candidates.contains(derivation.tenant) {
                #expect(joined == whole)
            } else {
                #expect(whole.isClean && whole.notes.isEmpty, "\(derivation.tenant)")
                #expect(whole.answered == onlyItsPin && joined.answered == onlyItsPin)
                // What it had no fault in before has none now, and what it sets still stands.
                let before = resolve(derivation, over: change.old.scheme)
                let after = resolve(onlyItsPin, over: change.new.scheme)
                #expect(after.refusedOperations == before.refusedOperations)
                for (address, value) in derivation.overrides {
                    let stood = before.snapshot[address] == value
                    #expect((after.snapshot[address] == value) == stood, "\(address)")
                }
            }
        }
    }
}
