import Exact

extension SchemeReader {
    /// The answers to silences that scoring acts on; reports those missing, and every unknown one.
    mutating func policies() -> Policies {
        checkPolicies()
        return Policies(
            rounding: answer("rounding", Rounding.self) ?? .halfUp,
            places: places(),
            bands: answer("bands", Policies.Bands.self) ?? .halfOpen,
            missingComponent: answer("missing_component", Policies.MissingComponent.self)
                ?? .reweight,
            adjustmentsApplyTo: answer(
                "adjustments_apply_to",
                Policies.AdjustmentsApplyTo.self
            ) ?? .sheet,
            ties: answer("ties", Policies.Ties.self) ?? .sharedRank,
            absence: absence(),
            sameMatter: answer("same_matter", Policies.SameMatter.self) ?? .highestOnce,
            bandBoundary: answer("band_boundary", Policies.BandBoundary.self) ?? .higherGrade,
            bonusCounting: answer("bonus_counting", Policies.BonusCounting.self)
                ?? .perOccurrence,
            quotaRounding: answer("quota", Policies.QuotaRounding.self) ?? .floor,
            quotaTies: answer("quota_ties", Policies.QuotaTies.self) ?? .noneOfTied,
            passMark: answer("pass_mark_measure", Policies.PassMark.self) ?? .withBonus,
            vetoRecord: answer("veto_record", Policies.VetoRecord.self) ?? .keepScoreUnranked,
            notApplicable: answer("not_applicable", Policies.NotApplicable.self) ?? .notUsed,
            partialCredit: answer("partial_credit", Policies.PartialCredit.self) ?? .itemSteps,
            writtenPeerRaters: answer("written_peer_raters", Policies.WrittenPeerRaters.self),
            checklistRole: answer("checklist_role", Policies.ChecklistRole.self) ?? .lastYearResult
        )
    }

    // What is missing or unknown has been reported by then, so that nothing stays a default.
    private mutating func answer<Answer: RawRepresentable<String>>(
        _ name: String,
        _ type: Answer.Type
    ) -> Answer? {
        policy(name)?["value"]?.text.flatMap { Answer(rawValue: $0) }
    }

    private func policy(_ name: String) -> Node? {
        NodeID(name).flatMap { snapshot.nodes[$0] }.flatMap { $0.kind == .policy ? $0 : nil }
    }

    private mutating func places() -> Int {
        guard let node = policy("rounding") else { return 0 }
        guard node["places"] != nil else {
            missing(node, "places")
            return 0
        }
        return whole(node, "places") ?? 0
    }

    private mutating func absence() -> Policies.Absence {
        guard let node = policy("absence"), node["value"]?.text == "grade" else { return .noGrade }
        return reference(node, "grade", to: .grade).map { .grade($0) } ?? .noGrade
    }

    private mutating func checkPolicies() {
        for node in snapshot.children(of: nil, .policy) {
            let value = text(node, "value")
            guard let row = PolicyTable.row(named: node.id.rawValue) else {
                // A tenant may write down answers of its own beside the table's.
                guard node.id.owner == nil else { continue }
                let names = PolicyTable.rows.map(\.name)
                var facts = ["problem": "unknown_policy"]
                facts["near"] = joined(nearest(to: node.id.rawValue, among: names))
                report(.policy, node.id, nil, facts)
                continue
            }
            guard node["value"] != nil, !row.values.contains(value) else { continue }
            var facts = ["problem": "unknown_value"]
            facts["allowed"] = row.values.joined(separator: ", ")
            facts["recommended"] = row.recommended
            facts["near"] = joined(nearest(to: value, among: row.values))
            report(.policy, node.id, "value", given: .text(value), facts)
        }
        for row in PolicyTable.rows where row.effect == .decides && policy(row.name) == nil {
            guard let id = NodeID(row.name) else { continue }
            report(
                .policy,
                id,
                nil,
                [
                    "problem": "missing",
                    "allowed": row.values.joined(separator: ", "),
                    "recommended": row.recommended,
                ]
            )
        }
    }

    private func joined(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
