import Hierarchy

extension Draft {
    /// The waivers that let a value stand; `nil` when some bound that it breaks is not waived.
    ///
    /// Every bound of every level above counts by itself, so that the leave of one owner never
    /// opens the bound of another.
    func waivers(for value: FieldValue, at address: Address) -> [Waiver]? {
        guard granted.byAddress[address] != nil else { return nil }
        var used: [Waiver] = []
        for owner in owners(brokenBy: value, at: address) {
            guard let waiver = granted.waiver(of: owner, at: address, for: value) else {
                return nil
            }
            used.append(waiver)
        }
        return used.isEmpty ? nil : used
    }

    /// The tenants whose enforced bounds a value breaks, most senior first.
    func owners(brokenBy value: FieldValue, at address: Address) -> [TenantID] {
        var owners: [TenantID] = []
        for bound in provenance.bounds(at: address, .enforced, of: granted.ancestors) {
            guard let owner = bound.violation(by: value)?.summary.setter.tenant,
                !owners.contains(owner)
            else { continue }
            owners.append(owner)
        }
        return owners
    }

    /// Records that waivers were used, and reports those that end soon.
    mutating func use(
        _ waivers: [Waiver],
        for value: FieldValue,
        at address: Address,
        _ operation: Operation
    ) {
        guard !waivers.isEmpty else { return }
        let uses = waivers.map {
            WaiverUse(waiver: $0, value: value, setter: version, operation: operation.id)
        }
        provenance.waivers[address, default: []].insert(contentsOf: uses, at: 0)
        for waiver in waivers {
            guard let day = granted.day else { continue }
            let left = day.days(until: waiver.expiresOn)
            guard left <= granted.notice else { continue }
            var facts = waiver.facts
            facts["days"] = "\(left)"
            facts["ways"] = "choose_allowed ask_setter"
            facts["allowed_without"] = snapshot.locks[address]?.facts["allowed"]
            report(
                Diagnostic(
                    code: .waiverExpiring,
                    node: address.node,
                    field: address.field,
                    operation: operation.id,
                    given: value,
                    facts: facts
                )
            )
        }
    }

    /// Reports waivers of this level that have no effect, and why.
    ///
    /// One whose day has passed or has not come is named only where a change would need it.
    mutating func reportIdleWaivers(_ operations: [Operation]) {
        guard !granted.byAddress.isEmpty else { return }
        var written: [Address: Operation] = [:]
        for operation in operations {
            switch operation.action {
            case .set(let address, _, _), .append(let address, _): written[address] = operation
            default: continue
            }
        }
        for (address, waivers) in granted.byAddress {
            for waiver in waivers {
                let operation = written[address]
                guard let problem = problem(of: waiver, operation) else { continue }
                var facts = waiver.facts
                facts["problem"] = problem
                facts["day"] = granted.day?.description
                let setters = provenance.bounds(at: address, .enforced, of: granted.ancestors)
                    .compactMap(\.anySetter?.description)
                facts["setters"] = setters.isEmpty ? nil : setters.unique.joined(separator: ", ")
                report(
                    Diagnostic(
                        code: .waiverWithoutEffect,
                        node: address.node,
                        field: address.field,
                        operation: operation?.id,
                        facts: facts
                    )
                )
            }
        }
    }

    private func problem(of waiver: Waiver, _ operation: Operation?) -> String? {
        let address = waiver.address
        guard granted.ancestors.contains(where: { $0.tenant == waiver.owner }) else {
            return "not_above"
        }
        guard snapshot.nodes[address.node]?.kind.rule(for: address.field) != nil else {
            return "no_address"
        }
        let owners = provenance.bounds(at: address, .enforced, of: granted.ancestors)
            .compactMap(\.anySetter?.tenant)
        guard owners.contains(waiver.owner) else { return "not_owner" }
        guard waiver.hasReason else { return "no_reason" }
        guard waiver.grantedOn <= waiver.expiresOn else { return "dates" }
        guard operation != nil else { return nil }
        guard let day = granted.day else { return "no_day" }
        if day < waiver.grantedOn { return "not_yet" }
        return day > waiver.expiresOn ? "expired" : nil
    }
}

extension Waiver {
    /// What a finding says about the waiver.
    var facts: [String: String] {
        [
            "waiver": id.rawValue, "owner": owner.rawValue, "granted": grantedOn.description,
            "expires": expiresOn.description, "granted_by": grantedBy, "reason": reason,
            "waived": allowed.description,
        ]
    }
}

extension EffectiveLock {
    /// Everybody who set a bound of the lock.
    var setters: [VersionReference] {
        [
            fixed?.setter, absent?.setter, low?.setter, high?.setter, oneOf?.setter,
            tightenUp?.setter, tightenDown?.setter, appendOnly?.setter,
        ]
        .compactMap { $0 } + steps.map(\.setter)
    }

    /// The setter of a lock whose bounds one level set.
    var anySetter: VersionReference? {
        fixed?.setter ?? low?.setter ?? high?.setter ?? steps.first?.setter ?? oneOf?.setter
            ?? tightenUp?.setter ?? tightenDown?.setter ?? appendOnly?.setter ?? absent?.setter
    }
}

extension Array where Element == String {
    /// The texts without those that came before, in their order.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
