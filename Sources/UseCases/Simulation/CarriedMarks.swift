import Exact
import Schemes
import Scoring

/// How the marks of one scheme stand for those of another: what a preview assumes.
///
/// An item with the same points keeps its mark. Where the points differ, the share that was earned
/// stays. An item that was not there is taken to be earned like the items around it: those of its
/// indicator, else of its section, else of the whole checklist. All are rounded half up to four
/// places.
struct CarriedMarks: Sendable {
    /// Where the mark of an item comes from.
    enum Source: Hashable, Sendable {
        /// The mark in this place of the sheet.
        case same(Int)
        /// The mark in this place, out of so many ten-thousandths.
        case scaled(Int, of: Int64)
        /// What was earned in these places, as a share of their points.
        case around([Int])
    }

    /// The items of the new scheme in the order of their cells.
    let items: [NodeID]
    /// Where the mark of each comes from.
    let sources: [Source]
    /// The points of each item of the new scheme, in ten-thousandths.
    private let points: [Int64]
    /// The points of each item of the old scheme, in the order of its cells.
    private let old: [Int64]

    /// Whether every mark stands as it is, in the same place.
    var isIdentity: Bool { sources.enumerated().allSatisfy { $1 == .same($0) } && !isShorter }

    private var isShorter: Bool { sources.count != old.count }

    /// Items of which the share earned is kept.
    var scaled: [NodeID] {
        zip(items, sources).compactMap { if case .scaled = $1 { $0 } else { nil } }
    }

    /// Items that are taken to be earned like those around them.
    var estimated: [NodeID] {
        zip(items, sources).compactMap { if case .around = $1 { $0 } else { nil } }
    }

    init(from old: Scheme, to new: Scheme) {
        let before = SheetLayout(old)
        let after = SheetLayout(new)
        let oldPoints = CarriedMarks.points(of: old)
        let newPoints = CarriedMarks.points(of: new)
        items = after.items
        points = after.items.map { newPoints[$0] ?? 0 }
        self.old = before.items.map { oldPoints[$0] ?? 0 }
        let homes = CarriedMarks.homes(of: new)
        let oldHomes = CarriedMarks.homes(of: old)
        sources = after.items.map { item in
            guard let place = before.place(of: item), let given = oldPoints[item] else {
                let home = homes[item]
                for isNear in [
                    { (other: NodeID) in oldHomes[other]?.indicator == home?.indicator },
                    { (other: NodeID) in oldHomes[other]?.section == home?.section },
                    { (_: NodeID) in true },
                ] {
                    let near = before.items.indices.filter { isNear(before.items[$0]) }
                    if !near.isEmpty { return .around(near) }
                }
                return .around([])
            }
            return given == newPoints[item] ? .same(place) : .scaled(place, of: given)
        }
    }

    /// The mark of an item in ten-thousandths.
    ///
    /// - Parameters:
    ///   - place: The place of the item in the new layout.
    ///   - mark: The mark in a place of the old layout; `nil` for none.
    /// - Returns: `nil` when nothing stands for it.
    func mark(_ place: Int, _ mark: (Int) -> Int64?) -> Int64? {
        switch sources[place] {
        case .same(let source): return mark(source)
        case .scaled(let source, let given):
            guard let earned = mark(source) else { return nil }
            return CarriedMarks.share(min(max(earned, 0), given), of: given, points[place])
        case .around(let sources):
            var earned: Int64 = 0
            var possible: Int64 = 0
            for source in sources {
                guard let mark = mark(source) else { continue }
                earned += min(max(mark, 0), old[source])
                possible += old[source]
            }
            return possible > 0 ? CarriedMarks.share(earned, of: possible, points[place]) : nil
        }
    }

    private static func share(_ earned: Int64, of possible: Int64, _ points: Int64) -> Int64 {
        guard possible > 0 else { return 0 }
        let exact = Int128(earned) * Int128(points) * 2 + Int128(possible)
        return Int64(clamping: exact / (Int128(possible) * 2))
    }

    private static func points(of scheme: Scheme) -> [NodeID: Int64] {
        Dictionary(
            scheme.items.map { ($0.id, max($0.points.tenThousandths, 0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func homes(of scheme: Scheme) -> [NodeID: (indicator: NodeID, section: NodeID)] {
        var homes: [NodeID: (indicator: NodeID, section: NodeID)] = [:]
        for section in scheme.sections {
            for indicator in section.indicators {
                for item in indicator.items { homes[item.id] = (indicator.id, section.id) }
            }
        }
        return homes
    }
}

extension CarriedMarks {
    /// The inputs of a unit with its marks as the other scheme would have them.
    func carried(_ inputs: UnitInputs, layout: SheetLayout) -> UnitInputs {
        guard !isIdentity else { return inputs }
        var changed = inputs
        changed.marks = [:]
        for (place, item) in items.enumerated() {
            let points = mark(place) { inputs.marks[layout.items[$0]]?.points.tenThousandths }
            guard let points else { continue }
            if let mark = inputs.marks[item], mark.points.tenThousandths == points {
                changed.marks[item] = mark
            } else {
                changed.marks[item] = Mark(points: Amount(tenThousandths: points))
            }
        }
        return changed
    }

    /// The cells of many sheets as the other scheme would have them; `nil` when one does not fit.
    func carried(_ cells: [Int32], units: Int) -> [Int32]? {
        guard !isIdentity else { return cells }
        let width = old.count
        guard cells.count == units * width else { return nil }
        var carried: [Int32] = []
        carried.reserveCapacity(units * items.count)
        for unit in 0..<units {
            let start = unit * width
            for place in items.indices {
                let points = mark(place) { source in
                    let cell = cells[start + source]
                    return cell == PackedSheet.noMark ? nil : Int64(cell)
                }
                guard let points else {
                    carried.append(PackedSheet.noMark)
                    continue
                }
                guard let cell = Int32(exactly: points) else { return nil }
                carried.append(cell)
            }
        }
        return carried
    }
}
