import Expressions
import Hierarchy
import Schemes

extension Wording {
    /// What a finding's sentences can name: its facts put into words, and what follows from them.
    func sayable(_ diagnostic: Diagnostic, in resolved: ResolvedScheme) -> [String: String] {
        let snapshot = resolved.snapshot
        var facts: [String: String] = [:]
        let said = said(diagnostic, in: snapshot)
        for (key, text) in said { facts[key] = worded(key, text) }
        facts["node"] = diagnostic.node.rawValue
        facts["name"] = name(of: diagnostic.node, in: snapshot)
        facts["address"] = address(of: diagnostic)
        facts["operation"] = diagnostic.operation
        facts["given"] = said["given"]
        facts["bounds"] = bounds(said)
        facts["self"] = resolved.chain.last.map { name(of: $0.tenant) }
        facts["setter_basis"] = diagnostic.facts["setter"]
            .map { setter in
                let basis = diagnostic.facts["basis"].map { say("（依据\($0)）", " (\($0))") } ?? ""
                return versions(setter) + basis
            }
        facts["seniors"] = seniors(diagnostic.facts)
        facts["arithmetic"] = arithmetic(diagnostic.facts, prefix: "", in: snapshot)
        facts["gap"] = gap(diagnostic.facts, prefix: "")
        facts["room_list"] = room(diagnostic.facts, in: snapshot)
        facts["group_name"] = diagnostic.facts["group"].map { groupName($0, in: snapshot) }
        facts["open_list"] = openList(diagnostic.facts, beside: diagnostic.node, in: snapshot)
        facts["setter_tenants"] = diagnostic.facts["setters"]
            .flatMap { setters in
                setters == "default" ? nil : owners(setters)
            }
        facts["opener"] = facts["setter_tenants"] ?? defaultOpener(of: diagnostic, in: resolved)
        facts["ask_reach"] = facts["ask"]
            .map { asked in
                let reach = facts["reach"].flatMap { $0.isEmpty ? nil : $0 }
                return asked
                    + (reach.map { say("（它自己可以放到\($0)）", " (which alone can allow \($0))") } ?? "")
            }
        facts["policy_name"] = diagnostic.facts["policy"]
            .map { name in
                PolicyTable.row(named: name)
                    .map { say("\($0.chinese)（\(name)）", "\($0.english) (\(name))") } ?? name
            }
        facts["added_kind"] = diagnostic.facts["kind"].flatMap { NodeKind(rawValue: $0) }
            .map { label(of: $0) }
        facts["other_field"] = diagnostic.facts["other"].flatMap { FieldName($0) }
            .map { label(of: $0) }
        if let row = PolicyTable.row(named: diagnostic.node.rawValue) {
            facts["settles"] = say(row.chinese, row.english)
        }
        if let low = diagnostic.facts["low"], let high = diagnostic.facts["high"] {
            facts["span"] = low == high ? low : say("\(low)至\(high)", "\(low) to \(high)")
        }
        facts["class_name"] = diagnostic.facts["class"].flatMap { NodeID($0) }
            .map { name(of: $0, in: snapshot) }
        facts["formula_problem"] = formulaProblem(diagnostic)
        let policies = diagnostic.facts["policies"]?.split(separator: ", ").map(String.init)
        facts["answers"] = policies.map { names in
            list(names.map { "\($0): \(diagnostic.facts["value.\($0)"] ?? "")" })
        }
        return facts
    }

    // What is wrong in a formula, as the language itself says it.
    private func formulaProblem(_ diagnostic: Diagnostic) -> String? {
        guard diagnostic.code == .formula,
            let code = diagnostic.facts["problem"]
                .flatMap({ ExpressionProblem.Code(rawValue: $0) })
        else { return nil }
        func number(_ fact: String) -> Int {
            max(diagnostic.facts[fact].flatMap { Int($0) } ?? 1, 1)
        }
        let place = SourceSpan(
            offset: 0,
            length: number("length"),
            line: number("line"),
            column: number("column"),
            width: number("length")
        )
        return text(for: ExpressionProblem(code, at: place, diagnostic.facts))
    }

    // A list that nobody opened belongs to whoever added the element that holds it, else the root.
    private func defaultOpener(
        of diagnostic: Diagnostic,
        in resolved: ResolvedScheme
    ) -> String? {
        let owner = diagnostic.node.owner ?? resolved.chain.first?.tenant
        guard let owner, owner != resolved.chain.last?.tenant else { return nil }
        return name(of: owner)
    }

    private func address(of diagnostic: Diagnostic) -> String {
        diagnostic.field.map { "\(diagnostic.node).\($0)" } ?? diagnostic.node.rawValue
    }

    private func worded(_ key: String, _ text: String) -> String {
        let last = key.split(separator: ".").last.map(String.init) ?? key
        if key == "tenant.parent" { return tenants(text) }
        return switch last {
        case "setter", "setters", "chain": versions(text)
        case "over": over(text)
        case "allowed", "allowed_without", "waived", "reach": range(text)
        case "expected": expectation(text)
        case "kind", "kinds": kinds(text)
        case "ask", "by", "tenant", "owner": tenants(text)
        case "dropped_by": operations(text)
        case "near", "policies", "operations", "members", "owners": list(text.components(", "))
        default: text
        }
    }

    /// Versions in words; `default` stands for the rule that holds when nobody set one.
    func versions(_ text: String) -> String {
        if text == "default" {
            return say("通行规则（未开放即不可）", "the general rule (closed unless opened)")
        }
        return list(
            text.components(", ")
                .map { part in
                    VersionReference(part).map { name(of: $0) } ?? part
                }
        )
    }

    // `650000@1: 90`, a version and what it says.
    private func over(_ text: String) -> String {
        let parts = text.components(": ")
        guard parts.count == 2, let version = VersionReference(parts[0]) else { return text }
        return say("\(name(of: version))为\(parts[1])", "\(parts[1]) by \(name(of: version))")
    }

    // `650100@2#p3`, a version and its change.
    private func operations(_ text: String) -> String {
        let parts = text.components("#")
        guard parts.count == 2, let version = VersionReference(parts[0]) else { return text }
        return say(
            "\(name(of: version))的变更\(parts[1])",
            "change \(parts[1]) of \(name(of: version))"
        )
    }

    // The tenants of versions: whom to ask.
    private func owners(_ text: String) -> String {
        let versions = text.components(", ").compactMap { VersionReference($0) }
        return list(versions.map { name(of: $0.tenant) })
    }

    private func tenants(_ text: String) -> String {
        list(
            text.components(", ")
                .map { part in
                    tenantNames.first { $0.key.rawValue == part }?.value ?? part
                }
        )
    }

    private func kinds(_ text: String) -> String {
        list(
            text.components(", ")
                .map { part in
                    NodeKind(rawValue: part).map { label(of: $0) } ?? part
                }
        )
    }

    /// What a lock allows: `10...12`, `92...`, `...5`, `step 0.5`, or words.
    func range(_ text: String) -> String {
        let parts = text.components("step ")
        let bounds = (parts.first ?? "").filter { $0 != " " }
        var result = text
        if bounds.contains("...") {
            let ends = bounds.components("...")
            switch (ends.first ?? "", ends.last ?? "") {
            case ("", let high): result = say("不高于\(high)", "\(high) or less")
            case (let low, ""): result = say("不低于\(low)", "\(low) or more")
            case (let low, let high): result = say("\(low)至\(high)", "\(low) to \(high)")
            }
        } else if parts.count == 2, bounds.isEmpty {
            result = say("任意数", "any number")
        } else {
            return list(text.components(", "))
        }
        guard parts.count == 2 else { return result }
        return say("\(result)、以\(parts[1])为一档", "\(result) in steps of \(parts[1])")
    }

    /// What a field or a place takes.
    func expectation(_ text: String) -> String {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = parts.count > 1 ? parts[1] : ""
        switch parts.first {
        case "text" where rest.isEmpty: return say("文字", "a text")
        case "flag": return say("是或否", "yes or no")
        case "list": return say("列表", "a list")
        case "number": return say("\(range(rest))的数", "a number, \(range(rest))")
        case "choice":
            let words = list(rest.components(", "))
            return say("其中之一：\(words)", "one of \(words)")
        case "reference": return say("\(kinds(rest))的编号", "the id of one \(kinds(rest))")
        case "references":
            return say("\(kinds(rest))编号的列表", "a list of ids of kind \(kinds(rest))")
        case "formula": return say("公式", "a formula")
        case "under": return say("放在\(kinds(rest))之下", "a place under \(kinds(rest))")
        case "sibling": return say("同一处的同类要素", "an element of the same list and kind")
        case "element": return say("至少一个要素", "at least one element")
        default:
            if text.hasSuffix(":") {
                return say("以“\(text)”开头的编号", "an id that begins with \(text)")
            }
            return kinds(text)
        }
    }
}

extension String {
    /// The parts between separators; the text itself when there is none.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
