extension Checker {
    /// A function over the units that are ranked together.
    mutating func aggregate(
        _ function: GroupFunction,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        let name = "group." + function.rawValue
        guard scope.group != nil else {
            report(.groupNotOpen, at: span, ["function": name])
            return nil
        }
        guard !isInGroup else {
            report(.nestedGroup, at: span, ["function": name])
            return nil
        }
        guard let options = options(of: function, arguments) else { return nil }
        let positional = arguments.filter { $0.label == nil }.map(\.value)
        let least = function == .count ? 0 : function == .deviation ? 2 : 1
        let most = function == .deviation ? 2 : 1
        guard positional.count >= least else {
            report(.tooFewArguments, at: span, ["function": name, "expected": "\(least)"])
            return nil
        }
        guard positional.count <= most else {
            let extra = positional[most].span
            report(.tooManyArguments, at: extra, ["function": name, "limit": "\(most)"])
            return nil
        }
        var places: Int? = 0
        if function == .deviation { places = literal(positional[1], in: 0...10, of: name) }
        let inner = positional.first.map {
            inside($0, as: function == .count ? nil : .number)
        }
        let by = options.by.map { inside($0, as: .word) }
        guard let places, inner != .some(nil), by != .some(nil) else { return nil }
        let aggregate = Aggregate(
            function: function,
            inner: inner ?? nil,
            by: by ?? nil,
            isLowestFirst: options.isLowestFirst,
            places: places
        )
        let index = aggregates.firstIndex(of: aggregate) ?? aggregates.count
        if index == aggregates.count { aggregates.append(aggregate) }
        return Checked(typed: .aggregate(index), type: .number)
    }

    private mutating func options(
        of function: GroupFunction,
        _ arguments: [Syntax.Argument]
    ) -> (by: Syntax?, isLowestFirst: Bool)? {
        let name = "group." + function.rawValue
        let known = function == .rank ? ["by", "lowest_first"] : ["by"]
        var given: [String: Syntax] = [:]
        for argument in arguments {
            guard let label = argument.label else { continue }
            guard case .name(let text) = label.kind, known.contains(text) else {
                let near = NearMiss.suggestion(for: label.text, among: known)
                report(
                    .unknownLabel,
                    at: label.span,
                    ["function": name, "label": label.text, "near": near]
                )
                return nil
            }
            guard given.updateValue(argument.value, forKey: text) == nil else {
                report(.duplicateLabel, at: label.span, ["function": name, "label": text])
                return nil
            }
        }
        var isLowestFirst = false
        if let option = given["lowest_first"] {
            guard case .flag(let flag) = option.kind else {
                let expected = "true, false"
                report(.literalNeeded, at: option.span, ["function": name, "expected": expected])
                return nil
            }
            isLowestFirst = flag
        }
        return (given["by"], isLowestFirst)
    }

    /// A formula that is computed for every unit of the group.
    private mutating func inside(_ syntax: Syntax, as type: ExpressionType?) -> CheckedExpression? {
        let outer = (references, types)
        (references, types) = ([], [])
        isInGroup = true
        defer {
            isInGroup = false
            (references, types) = outer
        }
        guard let checked = check(syntax) else { return nil }
        guard type == nil || checked.type == type else {
            report(
                .typeMismatch,
                at: syntax.span,
                ["expected": type?.rawValue, "found": checked.type.rawValue]
            )
            return nil
        }
        return CheckedExpression(
            source: syntax.text,
            type: checked.type,
            references: references,
            types: types,
            aggregates: [],
            body: checked.typed
        )
    }
}
