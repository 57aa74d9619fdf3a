import Exact
import Schemes

extension RebaseWording {
    /// The ways out of a question, each with a letter and what it entails.
    func ways(out conflict: Conflict) -> [String] {
        let question = conflict.question
        return zip("ABCDEFGH", zip(question.options, conflict.effects))
            .map { letter, way in
                let (option, effect) = way
                let parts = [choice(option, conflict), result(option, effect, conflict)]
                return "\(letter). "
                    + parts.filter { !$0.isEmpty }.joined(separator: "   ")
            }
    }

    private func choice(_ option: QuestionOption, _ conflict: Conflict) -> String {
        let question = conflict.question
        let isGroup = !question.totals.isEmpty
        if question.kind == .ownLock, !isGroup, let row = question.rows.first {
            return ownLockChoice(option, row)
        }
        switch option.choice {
        case .mine:
            return isGroup
                ? say("保留您的分配", "keep your allocation") : say("保留您的值", "keep your value")
        case .theirs: return say("采用\(parent)的", "take \(parent)'s")
        case .values:
            if isGroup { return say("另定分配", "enter another allocation") }
            let limits = question.rows.first.map { wording.text(of: $0.allowed) } ?? ""
            let near = option.values.values.first.map { wording.text(of: $0) }
            let proposal = near.map { say("，最近的是\($0)", "; the nearest is \($0)") } ?? ""
            return say("另定一个值：\(limits)\(proposal)", "enter another value: \(limits)\(proposal)")
        case .retarget:
            let names = option.targets.map { "\($0) \(name(of: $0))" }
            return names.isEmpty
                ? say("改到另一要素", "move it to another element")
                : say("改到", "move it to ") + names.joined(separator: say("或", " or "))
        case .remove: return say("去掉", "remove ") + wording.list(conflict.operations)
        }
    }

    private func ownLockChoice(_ option: QuestionOption, _ row: QuestionRow) -> String {
        guard let theirs = row.theirs?.number else { return say("放宽您的限制", "widen your limit") }
        if option.choice == .theirs {
            let isHigh = row.ownBound?.high.map { $0 < theirs } ?? false
            let isLow = row.ownBound?.low.map { $0 > theirs } ?? false
            guard isHigh || isLow else { return say("去掉您的限制", "remove your limit") }
            let choices =
                isHigh
                ? self.choices(theirs, row.allowed.high, row)
                : self.choices(row.allowed.low, theirs, row)
            return isHigh
                ? say("把您的限制提高到\(choices)", "raise your limit to \(choices)")
                : say("把您的限制降低到\(choices)", "lower your limit to \(choices)")
        }
        let low = [row.allowed.low, row.ownBound?.low].compactMap(\.self).max()
        let high = [row.allowed.high, row.ownBound?.high].compactMap(\.self).min()
        let name = name(of: row.address.node)
        let choices = self.choices(low, high, row)
        return say("把\(name)定为\(choices)", "set \(name) to \(choices)")
    }

    // Up to three values by name where all numbers at hand are whole, else the ends.
    private func choices(_ low: Amount?, _ high: Amount?, _ row: QuestionRow) -> String {
        guard let low, let high else {
            return wording.text(of: LockLimits(low: low, high: high))
        }
        let known = [row.base, row.ours, row.theirs].compactMap { $0?.number } + [low, high]
        let first = low.tenThousandths / Amount.scale
        let whole = first...max(first, high.tenThousandths / Amount.scale)
        guard known.allSatisfy({ $0.isMultiple(of: Amount(1)) }), whole.count <= 3 else {
            return say("\(low)至\(high)", "\(low) to \(high)")
        }
        return whole.map(\.description).joined(separator: say("或", " or "))
    }

    private func result(
        _ option: QuestionOption,
        _ effect: Conflict.Effect,
        _ conflict: Conflict
    ) -> String {
        let question = conflict.question
        guard !question.totals.isEmpty else { return outcome(option, conflict) }
        if option.choice == .values { return limits(question) }
        guard option.choice == .mine || option.choice == .theirs else { return "" }
        let values = question.rows.map {
            option.values[$0.address].map { wording.text(of: $0) } ?? "–"
        }
        let change =
            option.choice == .mine ? additions(effect, question) : removals(effect, conflict)
        return ([values.joined(separator: " / ")] + (change.isEmpty ? [] : [change]))
            .joined(separator: "   ")
    }

    private func additions(_ effect: Conflict.Effect, _ question: Question) -> String {
        let rewritten = Set(report.operations.map(\.operation))
        let added = effect.writes.filter { !rewritten.contains($0.id) }
            .compactMap { operation -> String? in
                guard case .set(let address, let value, _) = operation.action else { return nil }
                return "\(address) = \(wording.text(of: value))"
            }
        let inside = say("都在\(parent)的限制之内", "inside all limits of \(parent)")
        guard !added.isEmpty else { return inside }
        let list = added.map { say("“\($0)”", "\"\($0)\"") }
        return say("增加变更", "adds change ") + wording.list(list) + say("；", "; ") + inside
    }

    private func removals(_ effect: Conflict.Effect, _ conflict: Conflict) -> String {
        guard !effect.removes.isEmpty else { return "" }
        let locks = Set(report.operations.filter { $0.isBound }.map(\.operation))
        let plain = effect.removes.filter { !locks.contains($0) }
        let bounds = effect.removes.filter(locks.contains)
        var parts = plain.isEmpty ? "" : wording.list(plain)
        if !bounds.isEmpty {
            let names = wording.list(bounds)
            parts +=
                (parts.isEmpty ? "" : say("和", " and ")) + say("您的限制\(names)", "your lock \(names)")
        }
        return say("去掉", "removes ") + parts
    }

    private func limits(_ question: Question) -> String {
        let rows = question.rows.filter { $0.theirs != nil || $0.merged != nil }
            .map { row in
                let node = "\(row.address.node)"
                if row.allowed.isOpen { return say("\(node)不限", "\(node) free") }
                if let low = row.allowed.low, let high = row.allowed.high,
                    row.allowed.step == nil, row.allowed.oneOf == nil
                {
                    return "\(node) \(low)–\(high)"
                }
                return "\(node) \(wording.text(of: row.allowed))"
            }
        let totals = question.totals.filter(\.group.rule.isSum).compactMap(\.merged.wanted)
            .map { say("合计\($0)", "total \($0)") }
        return wording.list(rows + totals)
    }

    // What a choice about one value makes of the groups around it.
    private func outcome(_ option: QuestionOption, _ conflict: Conflict) -> String {
        guard let row = conflict.question.rows.first, let total = conflict.context.first,
            total.group.rule.isSum, let wanted = total.merged.wanted
        else { return "" }
        let name = title(of: total.group, nil)
        if option.choice == .theirs {
            let values = conflict.contextRows.filter { total.members.contains($0.address) }
                .map { $0.address == row.address ? row.theirs : $0.merged }
            let sum = values.compactMap { $0?.number }.total
            let text = values.map { wording.text(of: $0) }.joined(separator: " + ")
            return sum == wanted
                ? say("\(name)仍为\(text) = \(sum)", "\(name) stays \(text) = \(sum)")
                : say(
                    "\(name)为\(text) = \(sum)，应为\(wanted)",
                    "\(name) is \(text) = \(sum) of \(wanted)"
                )
        }
        guard conflict.question.kind == .ownLock, option.choice == .mine,
            let theirs = row.theirs?.number, let merged = total.merged.sum, merged == wanted
        else { return "" }
        let low = [row.allowed.low, row.ownBound?.low].compactMap(\.self).max()
        let high = [row.allowed.high, row.ownBound?.high].compactMap(\.self).min()
        guard let low, let high, low < theirs, high < theirs else { return "" }
        let ends = [theirs - low, theirs - high].map(\.description)
        let gap = ends[0] == ends[1] ? ends[0] : ends.joined(separator: say("或", " or "))
        return say("须在\(name)中另行安排\(gap)分", "you must place \(gap) points elsewhere in \(name)")
    }
}

extension Wording {
    /// What limits allow, in a few words.
    func text(of limits: LockLimits) -> String {
        if let fixed = limits.fixed { return say("只能是", "only ") + text(of: fixed) }
        var parts: [String] = []
        switch (limits.low, limits.high) {
        case (let low?, let high?): parts.append(say("\(low)至\(high)", "\(low) to \(high)"))
        case (let low?, nil): parts.append(say("不低于\(low)", "at least \(low)"))
        case (nil, let high?): parts.append(say("不高于\(high)", "at most \(high)"))
        case (nil, nil): break
        }
        if let step = limits.step { parts.append(say("每档\(step)", "in steps of \(step)")) }
        if let words = limits.oneOf { parts.append(say("选其一：", "one of ") + list(words)) }
        if limits.isAbsent { parts.append(say("不得给出", "no value")) }
        if limits.needsReason { parts.append(say("改动须说明理由", "a change says why")) }
        if limits.isAppendOnly { parts.append(say("只可追加", "words may only be added")) }
        return parts.isEmpty ? say("不限", "any value") : parts.joined(separator: say("，", ", "))
    }
}
