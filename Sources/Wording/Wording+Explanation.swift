import Exact
import Hierarchy
public import Schemes

extension Wording {
    /// The story of a value: in force, overridden, bounds, sums, and without the change.
    ///
    /// - Parameters:
    ///   - explanation: The story.
    ///   - resolved: The scheme that it is about.
    /// - Returns: Lines without a line break at the end; the first has address and value.
    public func text(for explanation: Explanation, in resolved: ResolvedScheme) -> String {
        let path = explanation.path.map(\.title).joined(separator: " › ")
        let field = label(of: explanation.address.field)
        let value = text(of: explanation.value)
        var lines = [
            "\(explanation.address) = \(value)  " + say("\(path)：\(field)", "\(path): \(field)")
        ]
        if explanation.isDropped {
            lines.append("  " + say("该要素已停用，不参加计分。", "The element was dropped and is not scored."))
        }
        for (place, entry) in explanation.entries.enumerated() {
            let isInForce = place == 0 && !explanation.isDropped
            lines.append(
                "  " + line(for: entry, isInForce: isInForce, in: explanation)
            )
        }
        if explanation.entries.isEmpty {
            lines.append("  " + say("没有哪一级写过这个值。", "No level has given this value."))
        }
        if let allowed = explanation.allowed {
            lines.append("  " + say("可定：\(range(allowed))", "may be \(range(allowed))"))
        }
        lines += boundLines(of: explanation).map { "  " + $0 }
        lines += explanation.waivers.map { "  " + line(for: $0.waiver) }
        lines += explanation.groups.map { "  " + line(for: $0, in: resolved.snapshot) }
        lines += explanation.annotations.map { note in
            "  " + say("说明：", "Note: ") + text(of: note.value)
                + bracketed([source(of: note), explanation.place(of: note)])
        }
        if let without = explanation.withoutChange {
            lines += self.lines(for: without, in: resolved.snapshot)
        }
        return lines.joined(separator: "\n")
    }

    private func source(of entry: ProvenanceEntry) -> String {
        let operation = entry.operation.map { say("，变更\($0)", ", change \($0)") } ?? ""
        return name(of: entry.setter) + operation
    }

    private func line(
        for entry: ProvenanceEntry,
        isInForce: Bool,
        in explanation: Explanation
    ) -> String {
        let record = explanation.records[entry.setter]
        let state = isInForce ? say("现行", "in force") : say("已被改写", "overridden")
        let note = entry.note.map { say("；理由：\($0)", "; reason: \($0)") } ?? ""
        let known = [record?.day?.description, record?.person, explanation.place(of: entry)]
        let origin = ([source(of: entry)] + known.compactMap(\.self)).joined(separator: "  ")
        return "\(text(of: entry.value))  \(origin)  \(state)\(note)"
    }

    /// A waiver: whose, for what, until when, and why.
    func line(for waiver: Waiver) -> String {
        let allowed = range(waiver.allowed.description)
        let owner = name(of: waiver.owner)
        return say(
            "豁免\(waiver.id)：\(owner)允许\(allowed)，到\(waiver.expiresOn)为止，理由：\(waiver.reason)",
            "waiver \(waiver.id): \(owner) allows \(allowed) until \(waiver.expiresOn), "
                + "reason: \(waiver.reason)"
        )
    }

    // What a value of a group is called: the component of a weight, else its element.
    func shortName(of address: Address, in snapshot: Snapshot) -> String {
        let parts = address.field.rawValue.split(separator: ".", maxSplits: 1)
        let member = parts.count > 1 ? NodeID(String(parts[1])) : nil
        return snapshot.displayName(of: member ?? address.node)
    }

    /// What the values of a group come to.
    func line(for group: GroupArithmetic, in snapshot: Snapshot) -> String {
        let values = group.members.map { member in
            shortName(of: member.address, in: snapshot) + " "
                + (member.value?.description ?? say("无", "none"))
        }
        let owner = name(of: group.node, in: snapshot)
        let wanted = group.wanted?.description ?? ""
        let sum = group.sum?.description ?? ""
        let arithmetic =
            switch group.rule {
            case .grades: values.joined(separator: " > ")
            case .caps:
                say("各上限最大\(sum)，总上限\(wanted)", "greatest cap \(sum) of at most \(wanted)")
            case .ladder:
                values.joined(separator: " > ")
                    + say("，不高于\(wanted)", ", at most \(wanted)")
            case .sections, .items, .weights, .raterGroups:
                values.joined(separator: " + ")
                    + say(" = \(sum)，应为\(wanted)", " = \(sum) of \(wanted)")
            }
        let title =
            switch group.rule {
            case .sections: say("各项目分值", "sections")
            case .items: say("\(owner)各计分点", "items of \(owner)")
            case .weights: say("\(owner)各权重", "weights of \(owner)")
            case .grades: say("各等次最低分", "minimums of the grades")
            case .caps: say("\(owner)各上限", "caps of \(owner)")
            case .ladder: say("\(owner)各档次", "ladder of \(owner)")
            case .raterGroups: say("\(owner)各评分组权重", "groups of \(owner)")
            }
        let state = group.holds ? "" : say("（不符）", " (does not come out)")
        let unitClass = group.unitClass.map { name(of: $0, in: snapshot) }
        let scope = unitClass.map { say("（\($0)）", " for \($0)") } ?? ""
        return say(
            "\(title)\(scope)：\(arithmetic)\(state)",
            "\(title)\(scope): \(arithmetic)\(state)"
        )
    }

    private func lines(
        for without: Explanation.WithoutChange,
        in snapshot: Snapshot
    ) -> [String] {
        let operation = without.entry.operation ?? ""
        let value = text(of: without.value)
        let then =
            without.isElementGone
            ? say("没有这个要素", "there would be no such element") : value
        var lines = [
            "  " + say("若没有变更\(operation)：\(then)", "without change \(operation): \(then)")
        ]
        lines += without.groups.map { "    " + line(for: $0, in: snapshot) }
        if !without.alsoChange.isEmpty {
            let others = list(
                without.alsoChange.map { other in
                    other.setter == without.entry.setter
                        ? other.operation
                        : say(
                            "\(name(of: other.setter))的\(other.operation)",
                            "\(other.operation) of \(name(of: other.setter))"
                        )
                }
            )
            lines.append(
                "    " + say("还须同时改动：\(others)", "these would have to change too: \(others)")
            )
        }
        // A sum that does not come out is said above already.
        let errors = without.findings.filter { $0.code != .sum }
            .map { finding in
                let address = finding.field.map { "\(Address(finding.node, $0))" }
                return "\(finding.code.rawValue) \(address ?? finding.node.rawValue)"
            }
        if !errors.isEmpty {
            let all = list(errors)
            lines.append("    " + say("那时会有错误：\(all)", "there would be errors: \(all)"))
        }
        return lines
    }
}
