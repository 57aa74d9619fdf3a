import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Scores the latest cycles at and below an office by the schemes of now and those of a preview.
struct ScopeScoring {
    let office: Office
    let preview: DerivedPreview
    let exactly: Bool
    private(set) var tenants: [TenantImpact] = []
    private(set) var scaled: Set<NodeID> = []
    private(set) var estimated: Set<NodeID> = []
    private(set) var unscored: [TenantID: String] = [:]
    private(set) var byColumns = 0
    private var before: [TenantID: Rules] = [:]
    private var after: [TenantID: Rules] = [:]

    init(office: Office, preview: DerivedPreview, exactly: Bool) {
        self.office = office
        self.preview = preview
        self.exactly = exactly
    }

    /// Reads and scores everything.
    mutating func run(scheme: String, year: Int?, _ session: inout Session) async throws {
        let register = try await Register.tenants(&session)
            .filter { $0.path.hasPrefix(office.tenant.path) && $0.closedOn == nil }
        let past = try await PastCycle.latest(
            atOrBelow: office.tenant.number,
            scheme: scheme,
            year: year,
            &session
        )
        let names = try await PastCycle.names(of: past.map(\.cycle.tenantNumber), &session)
        let own = try await ownRules(past, &session)
        let cycles = Dictionary(past.map { ($0.cycle.tenant, $0) }) { first, _ in first }
        let top = TenantPath(office.tenant.path)?.labels.count ?? 1
        for tenant in register {
            let labels = TenantPath(tenant.path)?.labels ?? []
            var impact = TenantImpact(
                tenant: tenant.id,
                name: tenant.name,
                level: tenant.level,
                depth: labels.count - top,
                year: cycles[tenant.id]?.cycle.year
            )
            if let past = cycles[tenant.id], let given = own[past.cycle.snapshot] {
                try await score(past, given, labels, names, &impact, &session)
            }
            impact.subtree = impact.own
            tenants.append(impact)
        }
        fold(register)
    }

    private mutating func score(
        _ past: PastCycle,
        _ own: Rules,
        _ labels: [TenantID],
        _ names: [Int64: (code: String, name: String)],
        _ impact: inout TenantImpact,
        _ session: inout Session
    ) async throws {
        // Its own scheme, else that of the nearest above.
        let owner = labels.last { preview.proposed[$0] != nil } ?? office.tenant.id
        guard let first = preview.inForce[owner], let second = preview.proposed[owner] else {
            return
        }
        let before: Rules
        let after: Rules
        do {
            before = try self.before[owner] ?? Rules(first)
            after = try self.after[owner] ?? Rules(second)
            self.before[owner] = before
            self.after[owner] = after
        } catch {
            unscored[past.cycle.tenant] = "\(error)"
            return
        }
        let marks = CarriedMarks(from: own.scheme, to: after.scheme)
        scaled.formUnion(marks.scaled)
        estimated.formUnion(marks.estimated)
        let results = try await CycleScoring(past: past, own: own)
            .compare(before, after, exactly: exactly, &session)
        if results.isByColumns { byColumns += 1 }
        let isListed =
            past.cycle.publishedNumber != nil || past.cycle.tenant == office.tenant.id
        for (unit, before) in results.before.sorted(by: { $0.key < $1.key }) {
            guard let after = results.after[unit] else { continue }
            impact.own.add(before, after)
            guard before != after else { continue }
            guard isListed, let name = names[unit] else {
                impact.unlisted += 1
                continue
            }
            impact.changes.append(
                UnitChange(unit: name.code, name: name.name, before: before, after: after)
            )
        }
        impact.changes.sort {
            ($0.before.rank ?? .max, $0.unit) < ($1.before.rank ?? .max, $1.unit)
        }
    }

    /// The schemes that the cycles are pinned to.
    private func ownRules(
        _ past: [PastCycle],
        _ session: inout Session
    ) async throws -> [Digest: Rules] {
        let bodies = try await SchemeShelf.snapshots(Set(past.map(\.cycle.snapshot)), &session)
        return try bodies.mapValues { body in
            let snapshot = try SchemeLibrary.snapshot(body)
            do {
                return try Rules(snapshot)
            } catch {
                throw UseCaseError(.unreadableStore, ["problem": "snapshot: \(error)"])
            }
        }
    }

    /// Adds each tenant's units to all above it, children before their parents.
    private mutating func fold(_ register: [RegisteredTenant]) {
        let places = Dictionary(tenants.enumerated().map { ($1.tenant, $0) }) { first, _ in first }
        for (place, tenant) in register.enumerated().reversed() {
            guard tenant.id != office.tenant.id, let parent = tenant.parent.flatMap({ places[$0] })
            else { continue }
            tenants[parent].subtree.add(tenants[place].subtree)
        }
    }
}
