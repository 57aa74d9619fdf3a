public import Hierarchy
public import Schemes

/// One invented year of a whole country, tenant by tenant, so that memory stays bounded.
///
/// Every tenant has 40 to 80 units of 45 items and its own points, weights, caps and thresholds.
/// With the shape of ``NationalDivision/country(regions:prefectures:counties:)`` that comes to
/// about 193,000 units and 8.7 million marks. Each tenant follows from the seed and its id alone,
/// so any tenant can be made again without the others.
public struct NationalYear: Sequence, Sendable {
    /// The seed.
    public let seed: UInt64
    /// The office above the regions: it publishes the template and evaluates no units.
    public let root: TenantID
    /// The tenants that evaluate, in the order given.
    public let divisions: [NationalDivision]
    private let scheme: NationalScheme

    /// Prepares a year.
    ///
    /// - Parameters:
    ///   - seed: Any number.
    ///   - root: The office above the regions.
    ///   - divisions: The tenants that evaluate, each id once, in any order.
    public init(seed: UInt64, root: TenantID, divisions: [NationalDivision]) {
        self.seed = seed
        self.root = root
        self.divisions = divisions
        scheme = NationalScheme(numbers: .template)
    }

    /// The 45 items in the order of their ids, which is the order of marks.
    public var items: [NodeID] { scheme.items }

    /// The scheme that all tenants derive from.
    public var template: SchemeDocument {
        SchemeDocument(
            scheme: NationalScheme.name,
            tenant: root,
            version: 1,
            nodes: scheme.nodes,
            locks: [:],
            containers: [:]
        )
    }

    /// Makes one tenant's year.
    ///
    /// - Parameter division: The tenant.
    /// - Returns: Its numbers and units.
    /// - Complexity: O(*u*), *u* from 40 to 80 units.
    public func tenant(_ division: NationalDivision) -> NationalTenant {
        NationalTenant(division: division, year: self)
    }

    /// The tenants one after another; only the current one is in memory.
    public func makeIterator() -> AnyIterator<NationalTenant> {
        var rest = divisions.makeIterator()
        return AnyIterator { rest.next().map { tenant($0) } }
    }

    /// A tenant's own numbers, without making its units.
    ///
    /// - Parameter tenant: The tenant; the root has the template's numbers.
    /// - Returns: Its points, weights, caps and thresholds.
    public func numbers(of tenant: TenantID) -> NationalNumbers {
        if tenant == root { return .template }
        var random = RandomStream(seed: seed, name: "numbers \(tenant)")
        return NationalNumbers(random: &random)
    }

    /// A tenant's scheme as a document of its own.
    ///
    /// - Parameter tenant: The tenant.
    /// - Returns: A root document with the tenant's numbers.
    public func document(of tenant: TenantID) -> SchemeDocument {
        SchemeDocument(
            scheme: NationalScheme.name,
            tenant: tenant,
            version: 1,
            nodes: NationalScheme(numbers: numbers(of: tenant)).nodes,
            locks: [:],
            containers: [:]
        )
    }

    /// A tenant's scheme as changes over that of the tenant above, or over the template.
    ///
    /// - Parameter division: The tenant.
    /// - Returns: One operation for each number that differs, named `p1` and so on.
    public func derivation(of division: NationalDivision) -> Derivation {
        let parent = division.parent ?? root
        let inherited = scheme.values(numbers(of: parent))
        let wanted = scheme.values(numbers(of: division.id))
        let operations = zip(inherited, wanted).filter { $0.1 != $1.1 }.enumerated()
            .map { place, pair in
                Operation(
                    id: "p\(place + 1)",
                    action: .set(pair.1.0, to: .number(pair.1.1), was: .number(pair.0.1))
                )
            }
        return Derivation(
            scheme: NationalScheme.name,
            tenant: division.id,
            version: 1,
            over: Pin(tenant: parent, version: 1, digest: nil),
            operations: operations
        )
    }
}
