import Hierarchy
import Schemes

/// Which units a sample has, by which form each is evaluated, and what goes wrong with it.
struct SampleRoster {
    let entries: [Entry]
    let names: [UnitID: SampleName]
    /// The units that rate others: those of limited forms, or the first five.
    let peers: [UnitID]

    struct Entry {
        let unit: UnitID
        let sector: SampleSector
        let name: String
        let form: NodeID
        let mishap: Mishap?
    }

    /// What may go wrong with a unit.
    enum Mishap: Hashable {
        case absent
        case vetoed(Veto)
        case incomplete
        case fewBallots
        case nothingCarriedOver
    }

    init(level: Level, scheme: Scheme, unitCount: Int, random: inout RandomStream) {
        let units = SampleRoster.units(count: unitCount)
        let forms = SampleRoster.forms(of: scheme, unitCount: units.count)
        var mishaps: [Mishap] = [.absent, .absent]
        mishaps += scheme.vetoes.prefix(1).map(Mishap.vetoed)
        mishaps += [.incomplete, .incomplete, .fewBallots, .nothingCarriedOver]
        let limited = Set(scheme.forms.filter { $0.unitLimit != nil }.map(\.id))
        let order = random.shuffled(Array(units.indices))
        var entries: [Entry] = []
        var names: [UnitID: SampleName] = [:]
        for (form, place) in zip(forms, order) {
            let (unit, sector, number) = units[place]
            let name = SampleName(sector: sector, level: level, number: number)
            names[unit] = name
            // Mishaps fall on units of open forms, in samples large enough to bear them.
            let isSpared =
                forms.count < 20 || limited.contains(form) && limited.count < scheme.forms.count
            let mishap = isSpared || mishaps.isEmpty ? nil : mishaps.removeFirst()
            entries.append(
                Entry(unit: unit, sector: sector, name: name.chinese, form: form, mishap: mishap)
            )
        }
        self.entries = entries
        self.names = names
        let onsite = entries.filter { limited.contains($0.form) }
        peers = (onsite.isEmpty ? Array(entries.prefix(5)) : onsite)
            .filter { $0.mishap != .absent }
            .prefix(8)
            .map(\.unit)
    }

    /// The first units of a fixed list: every sector's authority, then its first body, and so on.
    private static func units(count: Int) -> [(UnitID, SampleSector, Int)] {
        let sectors = SampleSector.all
        return (0..<count)
            .compactMap { place in
                let sector = sectors[place % sectors.count]
                let number = place / sectors.count
                guard let unit = UnitID(rawValue: "\(sector.id)-\(number + 1)") else { return nil }
                return (unit, sector, number)
            }
    }

    /// The form of each unit: limited forms to their limit, then the open forms in turn.
    private static func forms(of scheme: Scheme, unitCount: Int) -> [NodeID] {
        var forms: [NodeID] = []
        for form in scheme.forms {
            guard let limit = form.unitLimit else { continue }
            forms += Array(repeating: form.id, count: min(max(limit, 0), unitCount - forms.count))
        }
        let open = scheme.forms.filter { $0.unitLimit == nil }
        guard !open.isEmpty else { return forms }
        for place in 0..<(unitCount - forms.count) { forms.append(open[place % open.count].id) }
        return forms
    }
}

extension RandomStream {
    /// The elements in a drawn order, by Fisher and Yates.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for last in elements.indices.dropFirst().reversed() {
            elements.swapAt(last, number(in: 0...last))
        }
        return elements
    }
}
