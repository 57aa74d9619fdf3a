import Canonical
import Hierarchy

@testable import Schemes

/// A random root with many derivations over it, some with derivations below them, and the index
/// that a database keeps of what each depends on.
struct RandomCountry {
    let sample: SchemeCase
    let root: ParentVersion
    /// The derivations over the root.
    let prefectures: [Derivation]

    /// Makes a country; every other derivation holds operations that have an error.
    init(seed: Int, prefectures count: Int = 8) {
        sample = SchemeCase(seed: seed)
        root = ParentVersion(sample.root)
        prefectures = RandomCountry.derivations(count, over: sample.root, "pref", seed)
    }

    /// Derivations over the version of a prefecture.
    func counties(over middle: ResolvedScheme, _ name: String, count: Int = 4) -> [Derivation] {
        RandomCountry.derivations(count, over: middle, name + "_c", sample.seed + 1)
    }

    /// A change of the root: its next version, with what became of its elements.
    func change(boldness: Int, salt: Int) -> ParentChange {
        var generator = RebaseGenerator(seed: sample.seed &* 97 &+ salt)
        generator.boldness = boldness
        generator.aim(at: Array(prefectures.prefix(3)))
        let document = generator.next(after: sample.document)
        return ParentChange(
            from: root,
            to: ParentVersion(resolve(document: document)),
            succession: document.succession,
            onBothChanged: document.onBothChanged
        )
    }

    private static func derivations(
        _ count: Int,
        over parent: ResolvedScheme,
        _ name: String,
        _ seed: Int
    ) -> [Derivation] {
        (0..<count)
            .map { place in
                var generator = DerivationGenerator(
                    seed: seed &* 41 &+ place,
                    over: parent,
                    as: "\(name)\(place)"
                )
                let isLegal = place.isMultiple(of: 2)
                if isLegal { generator.wildness = 8 }
                // From one change, which most new versions do not touch, to many.
                let changes = generator.derivation(1 + place)
                return isLegal ? changes.pruned(over: parent) : changes
            }
    }
}

/// What each derivation over one version depends on, as rows of texts: the version's children by
/// the text of a key.
struct TouchIndex {
    private var rows: [String: Set<TenantID>] = [:]

    init(_ derivations: [Derivation], over parent: ParentVersion) {
        for derivation in derivations {
            for key in derivation.footprint(over: parent.scheme.snapshot) {
                rows[key.description, default: []].insert(derivation.tenant)
            }
        }
    }

    /// The tenants that a change of the version may concern.
    func candidates(of change: ParentChange) -> Set<TenantID> {
        Set(change.touched.flatMap { rows[$0.description] ?? [] })
    }
}
