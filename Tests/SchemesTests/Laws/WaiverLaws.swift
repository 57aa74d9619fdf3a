import Exact
import Hierarchy
import Testing

@testable import Schemes

@Suite struct WaiverLaws {
    private let today = day("2026-06-15")

    @Test(arguments: 0..<150) func aWaiverThatIsNotTheOwnersOrNotInForceHasNoEffect(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let middle = resolve(sample.wild(over: sample.root), over: sample.root)
        let wild = sample.wild(over: middle, as: "county", salt: 2)
        var random = SeededGenerator(seed: seed)
        let waivers = random.waivers(for: wild, under: middle.chain)
        let with = resolve(wild, over: middle, waivers: waivers, on: today)
        // Those that resolving used, and no others, are of the bound's owner and in force.
        let used = Set(with.provenance.waivers.values.joined().map(\.waiver))
        for waiver in used {
            #expect(waivers.contains(waiver))
            #expect(waiver.isInForce(on: today) && waiver.child == wild.tenant)
            let bounds = middle.provenance.bounds(
                at: waiver.address,
                .enforced,
                of: middle.chain
            )
            let value = with.snapshot[waiver.address]
            #expect(
                bounds.contains { bound in
                    bound.anySetter?.tenant == waiver.owner
                        && value.map { !bound.allows($0) } ?? false
                }
            )
        }
        let idle = waivers.filter { !used.contains($0) }
        let without = resolve(wild, over: middle)
        let ignored = resolve(wild, over: middle, waivers: idle, on: today)
        #expect(ignored.snapshot == without.snapshot)
        #expect(ignored.provenance == without.provenance)
        #expect(ignored.refusedOperations == without.refusedOperations)
        let alone = resolve(wild, over: middle, waivers: Array(used), on: today)
        #expect(alone.snapshot == with.snapshot && alone.provenance == with.provenance)
    }

    @Test(arguments: 0..<150) func everyValueKeepsEveryBoundOrNamesItsWaiver(seed: Int) {
        let levels = chain(seed)
        for (index, ancestor) in levels.enumerated() {
            for level in levels[(index + 1)...] {
                for (address, lock) in ancestor.snapshot.locks {
                    guard let value = level.snapshot[address], !lock.allows(value) else {
                        continue
                    }
                    let winner = level.provenance.entries[address]?.first
                    let uses = (level.provenance.waivers[address] ?? [])
                        .filter { $0.setter == winner?.setter && $0.operation == winner?.operation }
                    let owners = level.provenance
                        .bounds(at: address, .enforced, of: ancestor.chain)
                        .filter { !$0.allows(value) }.compactMap(\.anySetter?.tenant)
                    #expect(!owners.isEmpty)
                    #expect(Set(owners).isSubset(of: uses.map(\.waiver.owner)), "\(address)")
                    #expect(
                        uses.allSatisfy { $0.value == value && $0.waiver.allowed.contains(value) }
                    )
                }
            }
        }
    }

    @Test(arguments: 0..<150) func waiversLoosenNoLock(seed: Int) {
        let levels = chain(seed)
        for (parent, child) in zip(levels, levels.dropFirst()) {
            for (address, lock) in parent.snapshot.locks
            where child.snapshot.nodes[address.node] != nil {
                let below = child.snapshot.locks[address] ?? .open
                #expect(lock.intersected(with: below).allowance == below.allowance, "\(address)")
            }
        }
    }

    @Test(arguments: 0..<150) func theBoundsOfAllLevelsMakeTheEffectiveLock(seed: Int) {
        let sample = SchemeCase(seed: seed)
        var parent = sample.root
        for (salt, owner) in ["pref", "county"].enumerated() {
            parent = resolve(sample.wild(over: parent, as: owner, salt: salt), over: parent)
        }
        for (address, lock) in parent.snapshot.locks {
            let bounds = parent.provenance.bounds(at: address, .enforced, of: parent.chain)
            let whole = bounds.reduce(EffectiveLock.open) { $0.intersected(with: $1) }
            #expect(whole.allowance == lock.allowance, "\(address)")
        }
    }

    private func chain(_ seed: Int) -> [ResolvedScheme] {
        let sample = SchemeCase(seed: seed)
        var random = SeededGenerator(seed: seed + 7)
        var levels = [sample.root]
        for (salt, owner) in ["pref", "county", "town"].enumerated() {
            let parent = levels[levels.count - 1]
            let wild = sample.wild(over: parent, as: owner, salt: salt)
            let waivers = random.waivers(for: wild, under: parent.chain, wrong: 10)
            levels.append(resolve(wild, over: parent, waivers: waivers, on: today))
        }
        return levels
    }
}
