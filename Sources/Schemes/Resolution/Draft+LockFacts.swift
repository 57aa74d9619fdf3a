import Exact
import Hierarchy

extension Draft {
    /// Everything that a message about a broken bound names.
    ///
    /// Each bound in force gives `low`, `high`, `step`, `one_of`, `fixed`, `tighten_up`,
    /// `tighten_down` or `append_only` with its limit, and under the same name `.setter`,
    /// `.operation` and `.basis`. `allowed` sums them up; `rule` names the broken one, `setter`
    /// who set it. `senior.` with a version says what that version's own bound of the kind allows,
    /// `nearest` is the allowed value nearest to the one given.
    func lockFacts(
        _ lock: EffectiveLock,
        _ violation: LockViolation,
        _ value: FieldValue,
        at address: Address
    ) -> [String: String] {
        var facts = lock.facts
        let broken = violation.summary
        facts["rule"] = broken.rule
        facts["setter"] = broken.setter.description
        facts["operation"] = broken.operation
        facts["basis"] = broken.basis
        facts["parent"] = snapshot[address]?.description
        let entries = provenance.entries(at: address)
        facts["parent.setter"] = entries.first?.setter.description
        facts["parent.over"] = entries.dropFirst().first.map { "\($0.setter): \($0.value)" }
        for declared in provenance.locks(at: address) where declared.setter != broken.setter {
            guard let limit = declared.lock.rule.limit(like: violation) else { continue }
            facts["senior.\(declared.setter)"] = limit.description
        }
        facts["ways"] = "choose_allowed remove_operation ask_setter"
        facts.merge(askFacts(violation, value, at: address)) { own, _ in own }
        let type = snapshot.nodes[address.node]?.kind.rule(for: address.field)?.type
        facts["nearest"] = type.flatMap { lock.nearest(to: value, of: $0) }?.description
        return facts
    }

    // Whom to ask: `ask` names every tenant whose bound the value breaks; where one alone would
    // have to give way, `reach` says what the others allow.
    private func askFacts(
        _ violation: LockViolation,
        _ value: FieldValue,
        at address: Address
    ) -> [String: String] {
        let enforcement = violation.enforcement
        let bounds = provenance.bounds(at: address, enforcement, of: granted.ancestors)
        let broken = bounds.compactMap { $0.violation(by: value)?.summary.setter.tenant.rawValue }
            .unique
        guard !broken.isEmpty else {
            return ["ask": violation.summary.setter.tenant.rawValue]
        }
        var facts = ["ask": broken.joined(separator: ", ")]
        guard broken.count == 1 else { return facts }
        let others = bounds.filter { $0.anySetter?.tenant.rawValue != broken[0] }
            .reduce(EffectiveLock.open) { $0.intersected(with: $1) }
        facts["reach"] = others.facts["allowed"]
        return facts
    }
}

extension EffectiveLock {
    /// Every bound with its setter, by the names that documents use.
    var facts: [String: String] {
        var facts: [String: String] = [:]
        func state<Value>(_ name: String, _ bound: Bound<Value>?, _ text: (Value) -> String) {
            guard let bound else { return }
            facts[name] = text(bound.value)
            facts["\(name).setter"] = bound.setter.description
            facts["\(name).operation"] = bound.operation
            facts["\(name).basis"] = bound.basis
        }
        state("absent", absent) { _ in "absent" }
        state("fixed", fixed, \.description)
        state("low", low, \.description)
        state("high", high, \.description)
        state("tighten_up", tightenUp, \.description)
        state("tighten_down", tightenDown, \.description)
        state("one_of", oneOf) { $0.joined(separator: ", ") }
        state("append_only", appendOnly) { $0 }
        state("note_required", noteRequired) { _ in "required" }
        for (index, step) in steps.enumerated() {
            state(index == 0 ? "step" : "step\(index + 1)", step, \.description)
        }
        facts["allowed"] = allowed
        return facts
    }

    // The bounds as one text: `15`, `10...12`, `92...`, `10...12 step 0.5`, `a, b`.
    private var allowed: String {
        let allowance = allowance
        if allowance.isAbsent { return "absent" }
        if let fixed = allowance.fixed { return fixed.description }
        if let oneOf { return oneOf.value.joined(separator: ", ") }
        let low = allowance.low?.description ?? ""
        let high = allowance.high?.description ?? ""
        let range = low.isEmpty && high.isEmpty ? "" : "\(low)...\(high)"
        guard allowance.step > .zero else { return range }
        return (range.isEmpty ? "" : range + " ") + "step \(allowance.step)"
    }
}

extension LockViolation {
    /// Whether a value beyond the broken bound is refused or reported.
    var enforcement: Enforcement {
        switch self {
        case .absent(let bound): bound.enforcement
        case .fixed(let bound): bound.enforcement
        case .tightenUp(let bound), .tightenDown(let bound), .low(let bound), .high(let bound),
            .step(let bound):
            bound.enforcement
        case .oneOf(let bound): bound.enforcement
        case .appendOnly(let bound): bound.enforcement
        }
    }

    /// The broken bound without its limit.
    var summary: (rule: String, setter: VersionReference, operation: String?, basis: String?) {
        switch self {
        case .absent(let bound): ("absent", bound.setter, bound.operation, bound.basis)
        case .fixed(let bound): ("fixed", bound.setter, bound.operation, bound.basis)
        case .tightenUp(let bound): ("tighten_up", bound.setter, bound.operation, bound.basis)
        case .tightenDown(let bound): ("tighten_down", bound.setter, bound.operation, bound.basis)
        case .low(let bound): ("low", bound.setter, bound.operation, bound.basis)
        case .high(let bound): ("high", bound.setter, bound.operation, bound.basis)
        case .step(let bound): ("step", bound.setter, bound.operation, bound.basis)
        case .oneOf(let bound): ("one_of", bound.setter, bound.operation, bound.basis)
        case .appendOnly(let bound): ("append_only", bound.setter, bound.operation, bound.basis)
        }
    }
}

extension LockRule {
    /// The rule's own limit of the kind that a value broke; `nil` when it sets none.
    fileprivate func limit(like violation: LockViolation) -> Amount? {
        switch (self, violation) {
        case (.range(let low, _, _), .low): low
        case (.range(_, let high, _), .high): high
        case (.range(_, _, let step), .step): step
        default: nil
        }
    }
}
