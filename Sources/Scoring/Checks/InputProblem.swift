public import Exact
public import Hierarchy
public import Schemes

/// Something recorded about a unit that its scheme does not allow, and what it would allow.
///
/// Scoring is defined for such inputs all the same; recording and publishing refuse them.
public struct InputProblem: Error, Hashable, Sendable {
    /// The unit.
    public let unit: UnitID
    /// The item, rate, component, ballot step, form or veto; `nil` when the unit itself is meant.
    public let node: NodeID?
    /// What is wrong.
    public let fault: Fault

    /// Creates a problem.
    public init(unit: UnitID, node: NodeID?, fault: Fault) {
        self.unit = unit
        self.node = node
        self.fault = fault
    }

    /// What is wrong, with the value at fault and what is allowed in its place.
    public enum Fault: Hashable, Sendable {
        /// The unit is in the cycle more than once.
        case repeatedUnit
        /// The scheme has no such form.
        case unknownForm
        /// The form has more units than it may, absent ones included.
        case formIsFull(units: Int, limit: Int)
        /// The scheme has no such veto.
        case unknownVeto
        /// A finding says nothing of what was found.
        case findingWithoutEvidence
        /// The scheme has no such item.
        case unknownItem
        /// The mark is below zero or above the item's points.
        case markOutOfRange(Amount, allowed: ClosedRange<Amount>)
        /// The mark is no whole multiple of the item's step, nor full marks.
        case markOffStep(Amount, step: Amount)
        /// A person's mark below full marks has no reason.
        case markWithoutReason(Amount, full: Amount)
        /// The item is measured by data, and the mark has no rate.
        case rateMissing
        /// The item is judged by people, and the mark has a rate.
        case rateOnJudgedItem(Rational)
        /// The rate is below 0 or above 1.
        case rateOutOfRange(Rational)
        /// The mark is not the rate times the item's points, rounded half up to two places.
        case markNotByRate(Amount, expected: Amount)
        /// The scheme has no such rate of an adjustment.
        case unknownRate
        /// The number of occurrences is out of range.
        case countOutOfRange(Int, allowed: ClosedRange<Int>)
        /// A discretionary occurrence has no points.
        case pointsMissing(allowed: ClosedRange<Amount>)
        /// The points of a discretionary occurrence are out of range.
        case pointsOutOfRange(Amount, allowed: ClosedRange<Amount>)
        /// An occurrence names points, though its rate fixes them.
        case pointsOnFixedRate(Amount, fixed: Amount)
        /// The scheme has no such component.
        case unknownComponent
        /// The unit's form does not mix the component.
        case componentOutsideForm(NodeID)
        /// The component is not computed from what was recorded for it.
        case wrongKindOfRating
        /// A rater's score is below 0 or above 100.
        case scoreOutOfRange(Amount, rater: String, allowed: ClosedRange<Amount>)
        /// A rater is named more than once, or by no name.
        case repeatedRater(String)
        /// A peer's score comes from no unit of the cycle.
        case unknownPeer(String)
        /// The component has no such answer on its ballots.
        case unknownStep
        /// The number of ballots is out of range.
        case ballotsOutOfRange(Int, allowed: ClosedRange<Int>)
        /// A number taken over is out of range.
        case importedOutOfRange(Amount, allowed: ClosedRange<Amount>)
        /// A number taken over names no source.
        case importedWithoutSource
        /// The scheme has no such kind of unit.
        case unknownClass
        /// The unit's form is not for its kind.
        case formForOtherClasses(NodeID)
        /// A person's mark is none of the item's named steps.
        case markOffLadder(Amount, allowed: [Amount])
        /// A formula gives the item's points, and a mark was recorded.
        case markOnComputedItem(Amount)
        /// The scheme has no such datum of a unit.
        case unknownDatum
        /// A formula gives the datum, and a value was recorded.
        case computedDatum
        /// The datum is of another type.
        case datumOfOtherType(String, expected: String)
        /// A number of the datum is out of range.
        case datumOutOfRange(String, allowed: String)
        /// A word is none of those that the datum may be.
        case datumOutOfWords(String, allowed: [String])
        /// The scheme lets no item be exempt.
        case exemptionNotUsed
        /// An exemption has no approved reason.
        case exemptionWithoutReason
        /// A share is not above 0 and at most 1.
        case shareOutOfRange(Rational)
        /// The adjustment's points are not shared.
        case sharingNotUsed(Rational)
        /// The adjustment carries nothing over from earlier years.
        case carryOverNotUsed
        /// What is carried over has no document.
        case carriedOverWithoutDocument
        /// A rater belongs to no group of the component.
        case unknownGroup(rater: String)
        /// Fewer people were asked than voted, or numbers are below zero.
        case turnoutOutOfRange(Int)
        /// Earlier years are not in order, the latest first, each once.
        case historyOutOfOrder(year: Int)
        /// The scheme has no such grade.
        case unknownGrade
        /// A decision on the grade has no reason.
        case decisionWithoutReason
    }
}

extension InputProblem {
    /// The value at fault as text; `nil` when the element or the unit itself is at fault.
    public var given: String? {
        switch fault {
        case .repeatedUnit, .unknownForm, .unknownVeto, .findingWithoutEvidence, .unknownItem,
            .rateMissing, .unknownRate, .pointsMissing, .unknownComponent, .wrongKindOfRating,
            .unknownStep, .importedWithoutSource, .unknownClass, .unknownDatum, .computedDatum,
            .exemptionNotUsed, .exemptionWithoutReason, .carryOverNotUsed,
            .carriedOverWithoutDocument, .unknownGrade, .decisionWithoutReason:
            nil
        case .formForOtherClasses(let form): form.description
        case .markOffLadder(let points, _), .markOnComputedItem(let points): points.description
        case .datumOfOtherType(let given, _), .datumOutOfRange(let given, _),
            .datumOutOfWords(let given, _), .unknownGroup(let given):
            given
        case .shareOutOfRange(let share), .sharingNotUsed(let share): share.description
        case .turnoutOutOfRange(let number), .historyOutOfOrder(let number): "\(number)"
        case .formIsFull(let units, _): "\(units)"
        case .markOutOfRange(let points, _), .markOffStep(let points, _),
            .markWithoutReason(let points, _), .markNotByRate(let points, _),
            .pointsOutOfRange(let points, _), .pointsOnFixedRate(let points, _),
            .scoreOutOfRange(let points, _, _), .importedOutOfRange(let points, _):
            points.description
        case .rateOnJudgedItem(let rate), .rateOutOfRange(let rate): rate.description
        case .countOutOfRange(let count, _), .ballotsOutOfRange(let count, _): "\(count)"
        case .componentOutsideForm(let form): form.description
        case .repeatedRater(let rater), .unknownPeer(let rater): rater
        }
    }

    /// What is allowed in place of the value, as text: `0...5`; `nil` when nothing of the kind is.
    public var allowed: String? {
        switch fault {
        case .formIsFull(_, let limit): "0...\(limit)"
        case .markOutOfRange(_, let range), .pointsMissing(let range),
            .pointsOutOfRange(_, let range), .scoreOutOfRange(_, _, let range),
            .importedOutOfRange(_, let range):
            "\(range.lowerBound)...\(range.upperBound)"
        case .markOffStep(_, let step): step.description
        case .markWithoutReason(_, let full): full.description
        case .rateOutOfRange: "0...1"
        case .markNotByRate(_, let expected): expected.description
        case .countOutOfRange(_, let range), .ballotsOutOfRange(_, let range):
            "\(range.lowerBound)...\(range.upperBound)"
        case .pointsOnFixedRate(_, let fixed): fixed.description
        case .repeatedUnit, .unknownForm, .unknownVeto, .findingWithoutEvidence, .unknownItem,
            .rateMissing, .rateOnJudgedItem, .unknownRate, .unknownComponent,
            .componentOutsideForm, .wrongKindOfRating, .repeatedRater, .unknownPeer,
            .unknownStep, .importedWithoutSource, .unknownClass, .formForOtherClasses,
            .markOnComputedItem, .unknownDatum, .computedDatum, .exemptionNotUsed,
            .exemptionWithoutReason, .sharingNotUsed, .carryOverNotUsed,
            .carriedOverWithoutDocument, .unknownGroup, .turnoutOutOfRange, .historyOutOfOrder,
            .unknownGrade, .decisionWithoutReason:
            nil
        case .markOffLadder(_, let steps): steps.map(\.description).joined(separator: ", ")
        case .datumOfOtherType(_, let allowed), .datumOutOfRange(_, let allowed): allowed
        case .datumOutOfWords(_, let words): words.joined(separator: ", ")
        case .shareOutOfRange: "0...1"
        }
    }
}
