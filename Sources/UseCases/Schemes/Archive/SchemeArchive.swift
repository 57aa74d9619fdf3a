import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Published versions of one scheme, each read and resolved once with all it derives from.
struct SchemeArchive {
    /// A version with what it says and what it resolves to.
    struct Entry {
        let version: PublishedVersion
        let content: SchemeContent
        let resolved: ResolvedScheme
    }

    struct Step: Hashable {
        let tenant: TenantNumber
        let from: Int
        let to: Int
    }

    private struct Key: Hashable {
        let tenant: TenantNumber
        let number: Int
    }

    let scheme: String
    private var entries: [Key: Entry] = [:]
    private var waivers: [TenantNumber: [StoredWaiver]] = [:]
    /// The waivers of the part of the tree at hand, by grantee; `nil` when they are read for each.
    private var granted: [TenantID: [StoredWaiver]]?
    /// The steps between versions that were worked out.
    var changes: [Step: ParentChange] = [:]

    init(scheme: String) { self.scheme = scheme }

    /// A published version.
    ///
    /// - Throws: ``UseCaseError`` `H501` when it is missing or can't be read.
    mutating func entry(
        _ tenant: TenantNumber,
        number: Int,
        _ session: inout Session
    ) async throws -> Entry {
        guard let entry = try await known(tenant, number: number, &session) else {
            throw UseCaseError(.unreadableStore, ["problem": "\(scheme) \(tenant)@\(number)"])
        }
        return entry
    }

    /// A published version; `nil` when the tenant has none of that number.
    mutating func known(
        _ tenant: TenantNumber,
        number: Int,
        _ session: inout Session
    ) async throws -> Entry? {
        let key = Key(tenant: tenant, number: number)
        if let known = entries[key] { return known }
        let chain = try await SchemeShelf.chain(
            of: tenant,
            scheme: scheme,
            number: number,
            &session
        )
        var above: Entry?
        for version in chain { above = try await add(version, over: above, &session) }
        return entries[key]
    }

    /// The version that a pin points to.
    mutating func entry(_ pin: ParentPin, _ session: inout Session) async throws -> Entry {
        try await entry(pin.tenantNumber, number: pin.number, &session)
    }

    /// Reads many versions at once, so that asking for one of them costs no question of its own.
    ///
    /// Those whose parent's version is not known yet are left for ``known(_:number:_:)``.
    mutating func read(
        _ versions: some Sequence<(tenant: TenantNumber, number: Int)>,
        _ session: inout Session
    ) async throws {
        let missing = versions.filter { entries[Key(tenant: $0.tenant, number: $0.number)] == nil }
        for version in try await SchemeShelf.published(missing, scheme: scheme, &session) {
            let above = version.parent.map { Key(tenant: $0.tenantNumber, number: $0.number) }
            if let above, entries[above] == nil { continue }
            _ = try await add(version, over: above.flatMap { entries[$0] }, &session)
        }
    }

    /// Forgets versions of tenants that nobody will ask for again.
    mutating func forget(_ tenants: some Sequence<TenantNumber>) {
        let gone = Set(tenants)
        entries = entries.filter { !gone.contains($0.key.tenant) }
        changes = changes.filter { !gone.contains($0.key.tenant) }
    }

    private mutating func add(
        _ version: PublishedVersion,
        over parent: Entry?,
        _ session: inout Session
    ) async throws -> Entry {
        let key = Key(tenant: version.tenantNumber, number: version.number)
        if let known = entries[key] { return known }
        let content = try SchemeContent(kind: version.kind, document: version.document)
        let resolved: ResolvedScheme
        switch (content, parent) {
        case (.root(let document), _): resolved = resolve(document: document)
        case (.derivation(let derivation), let parent?):
            let day = version.resolvedOn.flatMap { CalendarDate($0) }
            var granted: [Waiver] = []
            if day != nil { granted = try await past(of: version, &session) }
            resolved = resolve(derivation, over: parent.resolved, waivers: granted, on: day)
        case (.derivation, nil):
            throw UseCaseError(.unreadableStore, ["problem": "\(scheme) \(version.tenant)"])
        }
        let entry = Entry(version: version, content: content, resolved: resolved)
        entries[key] = entry
        return entry
    }

    /// Reads once the waivers of everybody at or below an office.
    mutating func readWaivers(
        around office: TenantNumber,
        _ session: inout Session
    ) async throws {
        granted = Dictionary(
            grouping: try await WaiverShelf.around(office, &session),
            by: \.grantee
        )
    }

    /// Whether a tenant was ever granted a waiver; `false` when they are read for each.
    func hasWaivers(_ tenant: TenantID) -> Bool { granted?[tenant] != nil }

    /// The waivers that a new version of a tenant may use.
    mutating func lineage(
        of tenant: TenantNumber,
        _ id: TenantID,
        _ session: inout Session
    ) async throws -> [Waiver] {
        try await stored(of: tenant, id, &session).filter { $0.status == "granted" }
            .map { try $0.waiver() }
    }

    /// The waivers that a published version may have used: those revoked since as well.
    private mutating func past(
        of version: PublishedVersion,
        _ session: inout Session
    ) async throws -> [Waiver] {
        try await stored(of: version.tenantNumber, version.tenant, &session)
            .filter { $0.status == "granted" || $0.status == "revoked" }
            .map { try $0.waiver() }
    }

    private mutating func stored(
        of tenant: TenantNumber,
        _ id: TenantID,
        _ session: inout Session
    ) async throws -> [StoredWaiver] {
        if let granted { return granted[id] ?? [] }
        if let known = waivers[tenant] { return known }
        let found = try await WaiverShelf.around(tenant, &session)
        waivers[tenant] = found
        return found
    }
}
