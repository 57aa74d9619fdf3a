import Schemes

extension Wording {
    /// Each bound that a finding names: the limit, who set it, by which change, on what basis.
    func bounds(_ facts: [String: String]) -> String? {
        let kinds: [(String, String)] = [
            ("absent", say("不填", "no value")), ("fixed", say("固定", "fixed")),
            ("low", say("下限", "least")),
            ("high", say("上限", "most")), ("step", say("每档", "step")),
            ("step2", say("每档", "step")), ("one_of", say("可选", "one of")),
            ("tighten_up", say("只升不降，不低于", "may only rise from")),
            ("tighten_down", say("只降不升，不高于", "may only fall from")),
            ("append_only", say("只可追加", "may only be added to")),
            ("note_required", say("改动须写明理由", "changes need a reason")),
        ]
        // A bound's own facts stand plain; those of the levels above have `above.` in front.
        let lines = ["", "above."]
            .flatMap { prefix in
                kinds.compactMap { kind, label in bound(prefix + kind, label, facts) }
            }
        return lines.isEmpty ? nil : lines.joined(separator: say("；", "; ")) + say("。", ".")
    }

    private func bound(_ key: String, _ label: String, _ facts: [String: String]) -> String? {
        guard let limit = facts[key], let setter = facts["\(key).setter"] else { return nil }
        var details = [say("\(versions(setter))所定", "set by \(versions(setter))")]
        if let operation = facts["\(key).operation"] {
            details.append(say("变更\(operation)", "change \(operation)"))
        }
        if let basis = facts["\(key).basis"] { details.append(say("依据\(basis)", basis)) }
        let isPlain = ["append_only", "absent", "note_required"].contains { key.hasSuffix($0) }
        let shown = isPlain ? "" : " \(limit)"
        let inside = details.joined(separator: say("，", ", "))
        return say("\(label)\(shown)（\(inside)）", "\(label)\(shown) (\(inside))")
    }

    /// What more senior levels' own bounds of the broken kind allow.
    func seniors(_ facts: [String: String]) -> String? {
        let parts = facts.filter { $0.key.hasPrefix("senior.") }.sorted { $0.key < $1.key }
            .map { key, limit in
                let version = versions(String(key.dropFirst("senior.".count)))
                return say("\(version)自身允许到\(limit)", "\(version) itself allows \(limit)")
            }
        return parts.isEmpty ? nil : parts.joined(separator: say("；", "; ")) + say("。", ".")
    }

    /// The sum of a group: its parts, what they give and what they should.
    func arithmetic(
        _ facts: [String: String],
        prefix: String,
        in snapshot: Snapshot
    ) -> String? {
        guard let members = facts["\(prefix)members"] else { return nil }
        let addresses = members.isEmpty ? [] : members.components(", ")
        let values = addresses.map { address in
            let value = facts["\(prefix)member.\(address)"] ?? ""
            let name = Address(address).map { shortName(of: $0, in: snapshot) } ?? address
            return "\(name) \(value.isEmpty ? say("无", "none") : value)"
        }
        guard let sum = facts["\(prefix)sum"], let wanted = facts["\(prefix)wanted"] else {
            return list(values) + say("。", ".")
        }
        let shown = values.isEmpty ? sum : values.joined(separator: " + ") + " = " + sum
        return say("\(shown)，应为\(wanted)。", "\(shown), should be \(wanted).")
    }

    /// What a group is called.
    func groupName(_ group: String, in snapshot: Snapshot) -> String {
        switch group {
        case "sections": say("各项目分值", "the sections' points")
        case "grades": say("各等次最低分", "the grades' minimums")
        default: NodeID(group).map { name(of: $0, in: snapshot) } ?? group
        }
    }

    /// The places where elements may still be added, with what is left.
    func openList(
        _ facts: [String: String],
        beside node: NodeID,
        in snapshot: Snapshot
    ) -> String? {
        guard let open = facts["open"] else { return nil }
        let others = open.components(", ").filter { !$0.isEmpty && $0 != node.rawValue }
        guard !others.isEmpty else { return nil }
        let places =
            others
            .map { id in
                let place = NodeID(id).map { name(of: $0, in: snapshot) } ?? id
                let left = facts["open.\(id).left.count"]
                    .map {
                        say("还可增\($0)个", "\($0) more")
                    }
                let points = facts["open.\(id).left.points"]
                    .map {
                        say("\($0)分", counted($0, "point", "points"))
                    }
                let rest = [left, points].compactMap { $0 }.joined(separator: say("、", ", "))
                return rest.isEmpty ? place : say("\(place)，\(rest)", "\(place), \(rest)")
            }
        return places.joined(separator: say("；", "; "))
    }

    /// The states of groups that a refused change was about.
    func alsoLines(_ facts: [String: String], in snapshot: Snapshot) -> [String] {
        var lines: [String] = []
        var place = 1
        while let group = facts[place == 1 ? "also.group" : "also\(place).group"] {
            let prefix = place == 1 ? "also." : "also\(place)."
            if let sum = arithmetic(facts, prefix: prefix, in: snapshot) {
                let name = groupName(group, in: snapshot)
                let gap = gap(facts, prefix: prefix).map { say($0, " " + $0) } ?? ""
                let others = facts["\(prefix)operations"]
                    .map { applied in
                        let names = list(applied.components(", "))
                        return say("已生效的变更：\(names)。", " In effect: change \(names).")
                    }
                let rest = gap + (others ?? "")
                lines.append(
                    say("同时：\(name)：\(sum)\(rest)", "Also: \(name): \(sum)\(rest)")
                )
            }
            place += 1
        }
        return lines
    }
}
