import Exact
public import Schemes

/// A scheme as flat arrays of whole numbers, for scoring very many packed sheets.
///
/// Gives the same totals, ranks and grades as ``score(_:by:)`` wherever it gives any; gaps, flags
/// and contributions stay with the exact way. All points are ten-thousandths.
public struct CompiledScheme: Sendable {
    /// Which cell belongs to which item.
    public let layout: SheetLayout
    /// The number of adjustments: of columns in ``PackedCycle/awards``.
    public var adjustmentCount: Int { adjustments.count }
    /// The number of components: of columns in ``PackedCycle/scores``.
    public var componentCount: Int { components.count }

    /// The points of each cell's item, 0 or more; their sum is within `Int32`.
    let points: [Int32]
    let adjustments: [CompiledAdjustment]
    /// The caps of the groups; `Int64.max` for none.
    let groupCaps: [Int64]
    let components: [CompiledComponent]
    /// The parts of each form, in the scheme's order.
    let forms: [[CompiledPart]]
    let grades: [CompiledGrade]
    /// The place of the grade of absent units; ``PackedOutcomes/noGrade`` for none.
    let absenceGrade: UInt8
    let rounding: Rounding
    /// What the last kept place is worth: 1 with four places, 10,000 with none.
    let unitOfRounding: Int64

    /// Compiles a scheme.
    ///
    /// The result is `nil` for schemes out of the bounds that keep whole-number arithmetic exact,
    /// which the exact way scores, as it does all that goes beyond marks, caps, weights, bands
    /// and quotas of one list (see ``Scheme/isPlain``): two items with one id, item points that add up to more than
    /// 214,748, a clamp or minimum above ``Amount/limit``, a weight or quota above 100 %, or more
    /// than 254 forms or grades.
    ///
    /// - Parameter scheme: The scheme.
    public init?(_ scheme: Scheme) {
        guard scheme.isPlain else { return nil }
        layout = SheetLayout(scheme)
        let items = scheme.items.sorted { $0.id < $1.id }
        let sum = items.reduce(Int128(0)) { $0 + Int128(max($1.points.tenThousandths, 0)) }
        guard items.count == layout.items.count, sum <= Int128(Int32.max),
            scheme.forms.count < 255, scheme.grades.count < 255
        else { return nil }
        points = items.map { Int32(max($0.points.tenThousandths, 0)) }
        adjustments = scheme.adjustmentGroups.enumerated()
            .flatMap { group, content in
                content.adjustments.map { CompiledAdjustment($0, group: group) }
            }
        groupCaps = scheme.adjustmentGroups.map { $0.cap.map { max($0.tenThousandths, 0) } ?? .max }
        components = scheme.components.map(CompiledComponent.init)
        let places = Dictionary(
            scheme.components.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        forms = scheme.forms.map { CompiledPart.list($0, places) }
        grades = scheme.grades.map(CompiledGrade.init)
        absenceGrade =
            if case .grade(let grade) = scheme.policies.absence,
                let place = scheme.grades.firstIndex(where: { $0.id == grade })
            {
                UInt8(place)
            } else { PackedOutcomes.noGrade }
        rounding = scheme.policies.rounding
        unitOfRounding = [10_000, 1_000, 100, 10, 1][min(max(scheme.policies.places, 0), 4)]
        guard isWithinBounds else { return nil }
    }

    /// Every number is small enough for the proofs beside the loops: below 2^44.
    private var isWithinBounds: Bool {
        let limit = Amount.limit * Amount.scale
        let clamps = components.flatMap { [$0.low, $0.high] }.filter { $0 != .min && $0 != .max }
        let minimums = grades.map(\.minimum).filter { $0 != .min }
        let weights = forms.flatMap { $0 }.map(\.weight)
        return clamps.allSatisfy { $0.magnitude <= limit }
            && minimums.allSatisfy { $0.magnitude <= limit }
            && weights.allSatisfy { (1...100 * Amount.scale).contains($0) }
            && grades.allSatisfy { $0.quota <= 100 * Amount.scale }
    }
}
