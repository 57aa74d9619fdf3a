import Synchronization
import Testing

/// The laws tried themselves: rules that other systems live by, and that ours must not, have to
/// break the laws named beside them.
@Suite struct TestOfTheLaws {
    /// A wrong rule, and a law that must catch it.
    struct Trial: CustomTestStringConvertible {
        let rules: Rules
        let law: String
        let check: @Sendable (Int) throws -> Void

        var testDescription: String { "\(rules.name), caught by \(law)" }
    }

    static let trials = [
        Trial(rules: .locksNotEnforced, law: "L7 no escape") {
            LockLaws().noValueEscapesAnAncestorsLock(seed: $0)
        },
        Trial(rules: .listsNotClosed, law: "L7 no escape") {
            LockLaws().noAdditionEscapesAnAncestorsAllowance(seed: $0)
        },
        Trial(rules: .childReplacesLock, law: "L6 lock monotone") {
            LockLaws().locksOnlyShrink(seed: $0)
        },
        Trial(rules: .onlyTheWinnerKept, law: "L10 provenance") {
            ProvenanceLaws().theWinnerIsTheDeepestLevelWithAnOperation(seed: $0)
        },
        Trial(rules: .missingTargetIgnored, law: "L11 missing target") {
            IsolationLaws().anUnknownAddressIsOneOrphan(seed: $0)
        },
        Trial(rules: .equalValueDropped, law: "L10 provenance") {
            ProvenanceLaws().theWinnerIsTheDeepestLevelWithAnOperation(seed: $0)
        },
        Trial(rules: .clampedIntoLock, law: "L9 locality") {
            IsolationLaws().anOverrideChangesOnlyItsOwnAddress(seed: $0)
        },
        Trial(rules: .lastOneWins, law: "L2 order") {
            IdentityAndOrderLaws().theOrderOfOperationsHasNoMeaning(seed: $0)
        },
        Trial(rules: .oneFaultUndoesAll, law: "L8 error isolation") {
            IsolationLaws().anOperationWithAnErrorHasNoEffect(seed: $0)
        },
        Trial(rules: .sumsRebalanced, law: "L9 locality") {
            IsolationLaws().anOverrideChangesOnlyItsOwnAddress(seed: $0)
        },
        Trial(rules: .tighteningAnchoredAtRoot, law: "L6 lock monotone") {
            LockLaws().whatMayOnlyRiseOrFallDoesSoFromLevelToLevel(seed: $0)
        },
        Trial(rules: .tighteningAnchoredAtRoot, law: "the second resolver") {
            NaiveAgreement().aSecondResolverGivesTheSameBytes(seed: $0)
        },
        Trial(rules: .parentWins, law: "L13 no silent loss") {
            try RebaseLaws().everyOperationEndsInOneClassAndCarriedOnesStand(seed: $0)
        },
        Trial(rules: .parentWins, law: "L14 both changed") {
            try RebaseLaws().whatBothChangedIsAsked(seed: $0)
        },
        Trial(rules: .parentWins, law: "L18 round trip") {
            try RebaseLaws().thereAndBackIsNothing(seed: $0)
        },
        Trial(rules: .parentWins, law: "L19 mine and theirs") {
            try RebaseDecisionLaws().mineGivesOursAndTheirsGivesTheirs(seed: $0)
        },
        Trial(rules: .childWins, law: "L14 both changed") {
            try RebaseLaws().whatBothChangedIsAsked(seed: $0)
        },
        Trial(rules: .sameChangeDropped, law: "L13 no silent loss") {
            try RebaseLaws().everyOperationEndsInOneClassAndCarriedOnesStand(seed: $0)
        },
        Trial(rules: .sameChangeDropped, law: "L18 round trip, directed") { _ in
            try SameChangeTests().aParentThatGoesThereAndBackLeavesTheOverride()
        },
        Trial(rules: .clampedOnRebase, law: "L13 no silent loss") {
            try RebaseLaws().everyOperationEndsInOneClassAndCarriedOnesStand(seed: $0)
        },
        Trial(rules: .orphansDropped, law: "L13 no silent loss") {
            try RebaseLaws().everyOperationEndsInOneClassAndCarriedOnesStand(seed: $0)
        },
        Trial(rules: .orphansDropped, law: "L14 both changed") {
            try RebaseLaws().whatBothChangedIsAsked(seed: $0)
        },
        Trial(rules: .sumsNotChecked, law: "L16 clean means publishable") {
            try RebaseLaws().cleanMeansPublishable(seed: $0)
        },
        Trial(rules: .tenantInQuestions, law: "L20 stable ids") {
            try RebaseDecisionLaws().questionsHaveStableAndDistinctIds(seed: $0)
        },
    ]

    @Test(arguments: trials) func aWrongRuleIsCaught(trial: Trial) throws {
        let isCaught = Atomic(false)
        for seed in 0..<200 where !isCaught.load(ordering: .relaxed) {
            try withKnownIssue(isIntermittent: true) {
                try Rules.$current.withValue(trial.rules) { try trial.check(seed) }
            } matching: { _ in
                isCaught.store(true, ordering: .relaxed)
                return true
            }
        }
        let wasCaught = isCaught.load(ordering: .relaxed)
        #expect(wasCaught)
    }
}
