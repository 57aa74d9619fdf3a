import Exact
import Hierarchy
import Testing

@testable import Schemes

@Suite struct RebaseLaws {
    // L12
    @Test(arguments: 0..<200) func rebasingOntoTheSameVersionChangesNothing(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let same = ParentChange(from: sample.old, to: sample.old)
        for derivation in [sample.derivation, sample.sample.wild(over: sample.old.scheme, salt: 5)]
        {
            let rebase = try SchemesTests.rebase(
                RebaseDraft(derivation, over: sample.old),
                by: same
            )
            #expect(rebase.answered == derivation)
            #expect(rebase.notes.isEmpty)
            #expect(rebase.operations.allSatisfy { $0.classification == .carried })
        }
    }

    // L12, the long way: a change that is not known to touch nothing.
    @Test(arguments: 0..<150) func rebasingOntoAnEqualVersionChangesNothing(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let wild = sample.sample.wild(over: sample.old.scheme, salt: 5)
        let everything = wild.operations.flatMap { $0.references(over: sample.old.scheme.snapshot) }
        let renamed = everything.map { ($0, ElementSuccession.Fate.renamed($0)) }
        let fates = Dictionary(renamed) { first, _ in first }
        let same = ParentChange(
            from: sample.old,
            to: sample.old,
            succession: ElementSuccession(fates: fates)
        )
        let rebase = try SchemesTests.rebase(RebaseDraft(wild, over: sample.old), by: same)
        #expect(rebase.answered == wild)
        #expect(rebase.notes.isEmpty)
        #expect(rebase.operations.allSatisfy { $0.classification == .carried })
    }

    // L13
    @Test(arguments: 0..<200) func everyOperationEndsInOneClassAndCarriedOnesStand(
        seed: Int
    ) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let rebase = try sample.rebase()
        #expect(rebase.operations.map(\.operation) == sample.derivation.operations.map(\.id))
        var kept = rebase.provisional.operations[...]
        let isOpen = rebase.conflicts.allSatisfy { $0.settlement == .open }
        if isOpen { #expect(kept.count == sample.derivation.operations.count) }
        for (place, operation) in sample.derivation.operations.enumerated() {
            guard rebase.operations[place].classification == .carried else { continue }
            // Carried ones stand in their order; what an answer took away or wrote is between.
            let next = kept.firstIndex { $0.isSame(as: operation) }
            #expect(next != nil, "\(operation.id)")
            if let next { kept = kept[(next + 1)...] }
        }
        let conflicted = Set(rebase.conflicts.flatMap(\.operations))
        for listed in rebase.operations {
            let isConflicted = listed.classification == .conflicted
            #expect(conflicted.contains(listed.operation) == isConflicted)
        }
    }

    // L14
    @Test(arguments: 0..<200) func whatBothChangedIsAsked(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let rebase = try sample.rebase()
        var names: [String: Int] = [:]
        var targets: [OperationTarget: Int] = [:]
        for operation in sample.derivation.operations {
            names[operation.id, default: 0] += 1
            targets[operation.target, default: 0] += 1
        }
        let before = resolve(sample.derivation, over: sample.old.scheme)
        let faulty = before.refusedOperations
        let asked = Set(rebase.conflicts.flatMap(\.operations))
        for operation in sample.derivation.operations
        where names[operation.id] == 1 && targets[operation.target] == 1 {
            guard case .set(let address, let ours, _) = operation.action else { continue }
            let isRenamed = sample.change.succession.successor(of: address.node) != address.node
            if sample.new.scheme.snapshot.nodes[address.node] == nil, !isRenamed,
                sample.old.scheme.snapshot[address] != nil, !faulty.contains(operation.id)
            {
                #expect(asked.contains(operation.id), "\(address)")
            }
            guard sample.new.scheme.snapshot.nodes[address.node] != nil,
                operation.references(over: sample.old.scheme.snapshot)
                    .allSatisfy({ sample.change.succession.fates[$0] == nil })
            else { continue }
            let theirs = sample.new.scheme.snapshot[address]
            guard sample.old.scheme.snapshot[address] != theirs, theirs != ours else { continue }
            #expect(rebase.askedAddresses.contains(address.description), "\(address)")
        }
    }

    // L15
    @Test(arguments: 0..<200) func whatIsNotTouchedIsClean(seed: Int) throws {
        let sample = RebaseCase(seed: seed, boldness: 2, isLegal: seed.isMultiple(of: 3))
        var few = sample.derivation.with(Array(sample.derivation.operations.prefix(3)))
        if seed.isMultiple(of: 3) { few = few.pruned(over: sample.old.scheme) }
        guard !sample.change.touches(few.footprint(over: sample.old.scheme.snapshot)) else {
            return
        }
        let short = try rebase(RebaseDraft(few, over: sample.old), by: sample.change)
        #expect(short.answered == few.repinned(to: sample.new))
        // The whole comparison says the same.
        var whole = Rebasing(try RebaseDraft(few, over: sample.old), sample.change, isWhole: true)
        let long = whole.run()
        #expect(long.isClean)
        #expect(long.notes.isEmpty)
        #expect(long.answered == short.answered)
        #expect(long.operations == short.operations)
    }

    // L16
    @Test(arguments: 0..<250) func cleanMeansPublishable(seed: Int) throws {
        let sample = RebaseCase(seed: seed, boldness: 1 + seed % 6)
        let before = resolve(sample.derivation, over: sample.old.scheme)
        let rebase = try sample.rebase()
        guard let clean = rebase.answered else { return }
        let after = resolve(clean, over: sample.new.scheme)
        let known = Set(before.diagnostics.filter(\.code.isError).map(\.code))
        let errors = after.diagnostics.filter { $0.code.isError && !known.contains($0.code) }
        #expect(errors.isEmpty, "\(errors.first.map { "\($0)" } ?? "")")
        #expect(rebase.errors.allSatisfy { known.contains($0.code) })
    }

    // L16, with answers: whatever is answered leaves no new error behind.
    @Test(arguments: 0..<80) func answeredMeansPublishable(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let before = resolve(sample.derivation, over: sample.old.scheme, digest: nil)
        var random = SeededGenerator(seed: seed)
        let rebase = try sample.rebase()
            .answeringAll { question in
                let choices = question.options.map(\.choice).compactMap(Answer.init)
                return choices.isEmpty ? nil : random.one(of: choices)
            }
        guard let answered = rebase.answered else { return }
        let after = resolve(answered, over: sample.new.scheme)
        let known = Set(before.diagnostics.filter(\.code.isError).map(\.code))
        let errors = after.diagnostics.filter { $0.code.isError && !known.contains($0.code) }
        #expect(errors.isEmpty, "\(errors.first.map { "\($0)" } ?? "")")
    }

    // L17
    @Test(arguments: 0..<200) func cleanPathsMeet(seed: Int) throws {
        let sample = RebaseCase(seed: seed, boldness: 2)
        var generator = RebaseGenerator(seed: seed + 10_000)
        generator.boldness = 2
        var first = RebaseGenerator(seed: seed)
        first.boldness = 2
        first.aim(at: [sample.derivation])
        let middle = first.next(after: sample.sample.document)
        let document = generator.next(after: middle)
        let last = ParentVersion(resolve(document: document))
        let step = ParentChange(from: sample.new, to: last, succession: document.succession)
        let leap = ParentChange(
            from: sample.old,
            to: last,
            succession: middle.succession.followed(by: document.succession)
        )
        guard let half = try sample.rebase().answered else { return }
        let twice = try rebase(RebaseDraft(half, over: sample.new), by: step)
        let once = try rebase(RebaseDraft(sample.derivation, over: sample.old), by: leap)
        guard twice.isClean, once.isClean, try sample.rebase().isClean else { return }
        #expect(twice.answered == once.answered)
    }

    // L18
    @Test(arguments: 0..<250) func thereAndBackIsNothing(seed: Int) throws {
        let sample = RebaseCase(seed: seed, boldness: 2)
        let there = try sample.rebase()
        guard there.isClean, let half = there.answered else { return }
        var back: [NodeID: ElementSuccession.Fate] = [:]
        for (old, fate) in sample.change.succession.fates {
            if case .renamed(let new) = fate { back[new] = .renamed(old) }
        }
        let reversed = ParentChange(
            from: sample.new,
            to: sample.old,
            succession: ElementSuccession(fates: back)
        )
        let again = try rebase(RebaseDraft(half, over: sample.new), by: reversed)
        guard again.isClean else { return }
        #expect(again.answered == sample.derivation)
    }
}

extension Answer {
    init?(_ choice: QuestionOption.Choice) {
        switch choice {
        case .mine: self = .mine
        case .theirs: self = .theirs
        case .remove: self = .remove
        case .values, .retarget: return nil
        }
    }
}

extension Schemes.Operation {
    /// Whether two operations do the same; the parent's value that the author saw may differ.
    func isSame(as other: Schemes.Operation) -> Bool {
        guard case .set(let address, let value, _) = action,
            case .set(let otherAddress, let otherValue, _) = other.action
        else { return self == other }
        return id == other.id && note == other.note && address == otherAddress
            && value == otherValue
    }
}

extension Derivation {
    /// The derivation without operations that have an error.
    func pruned(over parent: ResolvedScheme) -> Derivation {
        var derivation = self
        while true {
            let refused = resolve(derivation, over: parent).refusedOperations
            guard !refused.isEmpty else { return derivation }
            derivation = derivation.with(
                derivation.operations.filter { !refused.contains($0.id) }
            )
        }
    }
}
