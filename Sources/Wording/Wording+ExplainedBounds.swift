public import Schemes

extension Wording {
    /// The limits of a story, those that one level set in one place in one line.
    func boundLines(of explanation: Explanation) -> [String] {
        var groups: [[ExplainedBound]] = []
        for bound in explanation.bounds {
            let place = groups.firstIndex { $0.first?.isSaid(with: bound) == true }
            if let place { groups[place].append(bound) } else { groups.append([bound]) }
        }
        return groups.compactMap { group in
            group.first.map { line(for: group, from: $0, in: explanation) }
        }
    }

    /// What a waiver allows, as people write it: `4.5至6`, or the values.
    public func text(of allowed: AllowedValues) -> String {
        switch allowed {
        case .range: range(allowed.description)
        case .values(let values): list(values.map { text(of: $0) })
        }
    }

    /// Words in brackets; nothing when there are none.
    func bracketed(_ words: [String?]) -> String {
        let known = words.compactMap(\.self)
        guard !known.isEmpty else { return "" }
        return say("（", " (") + known.joined(separator: say("，", ", ")) + say("）", ")")
    }

    private func line(
        for bounds: [ExplainedBound],
        from first: ExplainedBound,
        in explanation: Explanation
    ) -> String {
        let operation = first.operation.map { say("变更\($0)", "change \($0)") }
        let others = bounds.flatMap(\.others)
            .map { other in
                say(
                    "\(name(of: other.setter))允许到\(other.limit)",
                    "\(name(of: other.setter)) allows \(other.limit)"
                )
            }
        let force =
            first.enforcement == .enforced
            ? say("对下级的限定：", "levels below: ") : say("对下级的建议：", "recommended below: ")
        return force + bounds.map(limit).joined(separator: say("、", ", "))
            + bracketed(
                [name(of: first.setter), operation, explanation.place(of: first), first.basis]
                    + others
            )
    }

    private func limit(of bound: ExplainedBound) -> String {
        switch bound.kind {
        case .fixed: say("固定为\(bound.limit)", "fixed at \(bound.limit)")
        case .low: say("不低于\(bound.limit)", "\(bound.limit) or more")
        case .high: say("不高于\(bound.limit)", "\(bound.limit) or less")
        case .step: say("以\(bound.limit)为一档", "in steps of \(bound.limit)")
        case .oneOf: say("选其一：\(bound.limit)", "one of \(bound.limit)")
        case .tightenUp: say("只升不降，从\(bound.limit)起", "may only rise from \(bound.limit)")
        case .tightenDown: say("只降不升，从\(bound.limit)起", "may only fall from \(bound.limit)")
        case .appendOnly: say("只可在原文之后添加", "words may only be added after the text")
        case .absent: say("不得填写", "left without a value")
        case .noteRequired: say("改动须写明理由", "changed with a reason only")
        }
    }
}

extension ExplainedBound {
    // Another level's limit belongs to the one that overtook it, so such a bound stands alone.
    fileprivate func isSaid(with other: ExplainedBound) -> Bool {
        setter == other.setter && operation == other.operation && basis == other.basis
            && enforcement == other.enforcement && others.isEmpty && other.others.isEmpty
    }
}
