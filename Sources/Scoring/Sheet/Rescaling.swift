import Exact
import Schemes

/// How items that do not apply to a unit are left out of its sum (domain policy XJ-29).
struct Rescaling {
    /// A part of the checklist whose items stand in for one another.
    struct Part {
        let section: NodeID
        /// The items that apply.
        let items: [NodeID]
        /// The points of all its items.
        let full: Amount
        /// The points of those that apply.
        let applying: Amount

        /// Whether there are points to earn, and none of them apply.
        var isLost: Bool { applying == .zero && full > .zero }
    }

    /// Whether the unit has exempt items that leave the sum short.
    let isNeeded: Bool
    /// The sections, or the whole checklist as one.
    let parts: [Part]

    init(_ checklist: Checklist, exempt: Set<NodeID>, by policy: Policies.NotApplicable) {
        let isScaling = policy == .rescaleSection || policy == .rescaleTotal
        let isNeeded = !exempt.isEmpty && isScaling
        self.isNeeded = isNeeded
        func part(_ section: NodeID, _ items: [Item]) -> Part {
            let applying = items.filter { !exempt.contains($0.id) }
            return Part(
                section: section,
                items: (isNeeded ? applying : items).map(\.id),
                full: items.map { max($0.points, .zero) }.pinnedTotal,
                applying: applying.map { max($0.points, .zero) }.pinnedTotal
            )
        }
        parts =
            policy == .rescaleSection
            ? checklist.sections.map { part($0.section.id, $0.items) }
            : [part(.scheme, checklist.items)]
    }

    /// Whether no item that gives points applies, so that there is nothing to go by.
    var leavesNothing: Bool {
        isNeeded && parts.contains(where: \.isLost)
            && parts.allSatisfy { $0.isLost || $0.full == .zero }
    }

    /// The points that wholly exempt sections leave to the others.
    var lost: Amount { parts.filter(\.isLost).map(\.full).pinnedTotal }

    /// The points of all parts.
    var full: Amount { parts.map(\.full).pinnedTotal }

    /// The sum of the earned points, scaled up for what does not apply and then rounded half up
    /// to four places.
    func base(of points: [NodeID: Amount]) -> Amount {
        guard isNeeded else {
            return parts.lazy.flatMap(\.items).compactMap { points[$0] }.pinnedTotal
        }
        var sum = Rational.zero
        for part in parts where !part.isLost {
            let earned = Rational(part.items.compactMap { points[$0] }.pinnedTotal)
            let scaled = (earned * Rational(part.full)).divided(by: Rational(part.applying))
            sum = sum + (scaled ?? earned)
        }
        let scaled = (sum * Rational(full)).divided(by: Rational(full - lost))
        return (scaled ?? sum).rounded(places: 4, mode: .halfUp)?.pinned ?? .zero
    }
}
