import Exact
import Schemes

extension Comparer {
    /// Reads the sides on the items that all share.
    ///
    /// Units to which an item of the core does not apply are left out, and so are units whose
    /// points are claims where the ancestor's are verified, or the other way round.
    func commonCore() -> Comparison {
        let inCore = Set(core.items)
        let scale = CoreScale(core: core, schemes: schemes.values)
        let parts = readers.map { reader -> Part in
            var units: [PublishedUnit] = []
            var exempted = 0
            var claims = 0
            for unit in reader.candidates {
                if !unit.exempt.isDisjoint(with: inCore) {
                    exempted += 1
                } else if let own = schemes[unit.scheme],
                    own.rules.isClaimed != table.rules.isClaimed
                {
                    claims += 1
                } else {
                    units.append(unit)
                }
            }
            var flags = Part.reweighted(reader.reweighted)
            if exempted > 0 { flags.append(.exempted(units: exempted)) }
            if claims > 0 { flags.append(.claims(units: claims)) }
            guard !core.items.isEmpty else { return Part(nil, flags: flags) }
            return switch scale.numerators(of: units, schemes: schemes) {
            case .small(let values):
                Part(Statistics(values.compactMap(\.self), over: scale.denominator), flags: flags)
            case .large(let values):
                Part(Statistics(values.compactMap(\.self), over: scale.denominator), flags: flags)
            }
        }
        return comparison(.commonCore, scale: core.total, parts, flags: [])
    }
}
