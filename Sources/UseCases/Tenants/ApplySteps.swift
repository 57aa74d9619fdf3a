import Hierarchy
import PostgresDriver
import Store
import TenantFiles

/// The transactions of a run, one after another.
struct ApplySteps {
    /// One transaction: what it changes of one tenant.
    struct Step {
        let tenant: TenantID
        let register: RegisterChange?
        let scheme: SchemeChange?

        var opensTenant: Bool {
            if case .open = register { true } else { false }
        }

        func statements(_ people: People) throws -> [(Statement, [PostgresValue])] {
            var statements: [(Statement, [PostgresValue])] = []
            if let register { statements.append(register.statement(by: people.personNumber)) }
            guard let scheme else { return statements }
            guard let person = people.personNumber else {
                throw UseCaseError(.malformedPerson, ["person": people.person])
            }
            switch (scheme.step, people.approverNumber) {
            case (.wait, _): break
            case (.publish, let approver?):
                statements.append(scheme.proposal.publishing(by: person, approvedBy: approver))
            case (.approve, let approver?):
                statements.append(scheme.proposal.approving(by: approver))
            case (.propose, _), (.publish, nil), (.approve, nil):
                statements.append(scheme.proposal.proposing(by: person))
            }
            return statements
        }
    }

    private let folder: TenantFolder
    private let days: ChangeDays
    private var numbers: [TenantID: TenantNumber]
    private var waiting: ArraySlice<TreeChange>
    private var schemes: [TenantID: SchemeChange]
    private var order: ArraySlice<TenantID>
    private var ready: ArraySlice<Step> = []
    private var described: Set<TenantID> = []

    /// How many transactions there will be, at most.
    let count: Int

    init(plan: TenantPlan, folder: TenantFolder, stored: StoredState, days: ChangeDays) {
        self.folder = folder
        self.days = days
        numbers = Dictionary(stored.tenants.map { ($0.id, $0.number) }) { first, _ in first }
        waiting = plan.changes[...]
        let due = plan.schemes.filter { $0.step != .wait }
        schemes = Dictionary(due.map { ($0.proposal.tenant, $0) }) { first, _ in first }
        order = due.map(\.proposal.tenant)[...]
        count = waiting.count + due.count
    }

    /// Takes note of the number of a tenant just opened.
    mutating func opened(_ tenant: TenantID, as number: TenantNumber) {
        numbers[tenant] = number
    }

    /// The next transaction; `nil` when all are done.
    mutating func next() throws(UseCaseError) -> Step? {
        if let step = ready.popFirst() { return step }
        while let change = waiting.popFirst() {
            if case .create(let entry) = change {
                prepareOpening(of: entry)
                return ready.popFirst()
            }
            if let register = try registerChange(change) {
                return Step(tenant: change.tenant, register: register, scheme: nil)
            }
        }
        while let tenant = order.popFirst() {
            if let scheme = schemes.removeValue(forKey: tenant) {
                return Step(tenant: tenant, register: nil, scheme: scheme)
            }
        }
        return nil
    }

    /// A new tenant comes with its scheme in one transaction, after the schemes that stand above it.
    ///
    /// A root comes first and its scheme second: the persons behind a scheme live in the root.
    private mutating func prepareOpening(of entry: TenantEntry) {
        for above in folder.tree.ancestors(of: entry.id).reversed() {
            guard let scheme = schemes.removeValue(forKey: above) else { continue }
            ready.append(Step(tenant: above, register: nil, scheme: scheme))
        }
        let scheme = schemes.removeValue(forKey: entry.id)
        let opening = ApplySteps.opening(entry)
        if entry.parent == nil {
            ready.append(Step(tenant: entry.id, register: opening, scheme: nil))
            if let scheme { ready.append(Step(tenant: entry.id, register: nil, scheme: scheme)) }
        } else {
            ready.append(Step(tenant: entry.id, register: opening, scheme: scheme))
        }
    }

    private static func opening(_ entry: TenantEntry) -> RegisterChange {
        .open(
            registerID: entry.id.rawValue,
            code: entry.code,
            name: entry.name,
            level: entry.level.rawValue,
            parent: entry.parent?.rawValue,
            timeZone: entry.timeZone,
            openedOn: entry.openedOn.description
        )
    }

    private mutating func registerChange(
        _ change: TreeChange
    ) throws(UseCaseError) -> RegisterChange? {
        switch change {
        case .create(let entry): return ApplySteps.opening(entry)
        case .recode(let tenant, _, _), .rename(let tenant, _, _), .relabel(let tenant, _, _),
            .setTimeZone(let tenant, _, _):
            guard described.insert(tenant).inserted, let entry = folder.tree.entries[tenant] else {
                return nil
            }
            return .describe(
                try number(tenant),
                code: entry.code,
                name: entry.name,
                level: entry.level.rawValue,
                timeZone: entry.timeZone,
                from: days.begin(of: tenant)
            )
        case .move(let tenant, _, let parent):
            let under: TenantNumber?
            if let parent { under = try number(parent) } else { under = nil }
            return .move(try number(tenant), under: under, from: days.begin(of: tenant))
        case .succeed(let tenant, let succession):
            return .succeed(
                try number(succession.predecessor),
                by: try number(tenant),
                on: succession.on.description,
                kind: succession.kind.rawValue
            )
        case .close(let tenant, let day):
            return .close(try number(tenant), on: day.description)
        }
    }

    private func number(_ tenant: TenantID) throws(UseCaseError) -> TenantNumber {
        guard let number = numbers[tenant] else {
            throw UseCaseError(.unknownTenant, ["tenant": tenant.rawValue])
        }
        return number
    }
}
