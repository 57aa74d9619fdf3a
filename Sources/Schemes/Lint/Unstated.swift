import Exact

extension Scheme {
    /// One warning that lists the answers that scoring gives anyway and the scheme does not
    /// write out, as far as they matter to it.
    func unstatedFindings(in snapshot: Snapshot) -> [Diagnostic] {
        let missing = PolicyTable.rows.filter { row in
            (row.effect == .states || row.effect == .defaults) && matters(row.name)
                && NodeID(row.name).flatMap { snapshot.nodes[$0] }?.kind != .policy
        }
        guard !missing.isEmpty else { return [] }
        var facts = ["policies": missing.map(\.name).joined(separator: ", ")]
        for row in missing { facts["value.\(row.name)"] = row.recommended }
        return [.found(.unstated, .scheme, facts: facts)]
    }

    private func matters(_ policy: String) -> Bool {
        switch policy {
        // What is silent here is said by the sheet, the items and the peers themselves.
        case "checklist_role", "partial_credit", "written_peer_raters", "not_applicable": false
        case "band_boundary": bandFaults.contains(where: \.isOverlap)
        case "ranking_lists": forms.count > 1
        case "reweight_scope": forms.contains { $0.weights.count > 1 }
        case "veto_record", "absent_and_vetoed": !vetoes.isEmpty
        case "quota", "quota_denominator", "quota_ties", "excellent_condition":
            grades.contains(where: \.hasQuota)
        case "pass_mark_measure":
            adjustments.contains { $0.direction == .bonus } && uses(.checklist)
        case "self_rating", "vetoed_peer_ballots", "absent_peer_ballots": uses(.peer)
        case "juror_minimum_counted", "jury_conflict": uses(.jury)
        case "rater_minimum": uses(.peer) || uses(.jury)
        case "public_score":
            components.contains { $0.source == .publicVote && $0.voteScoring == .mean }
        case "few_ballots": uses(.publicVote)
        case "absent_onsite_units": forms.contains { $0.unitLimit != nil }
        case "bonus_counting", "same_matter_scope": !adjustments.isEmpty
        case "cap_order":
            adjustmentGroups.contains { group in
                group.cap != nil && group.adjustments.contains { $0.cap != nil }
            }
        default: true
        }
    }

    private func uses(_ source: Component.Source) -> Bool {
        let weighted = Set(forms.flatMap { $0.weights.map(\.component) })
        return components.contains { $0.source == source && weighted.contains($0.id) }
    }
}
