extension Checker {
    /// A measure, written out: its definition with the arguments in the places of the parameters.
    mutating func written(
        _ measure: Measure,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        guard let given = bind(arguments, to: measure, at: span) else { return nil }
        var bindings: [String: Syntax] = [:]
        for parameter in measure.parameters {
            if let syntax = given[parameter.name] {
                bindings[parameter.name] = syntax
            } else if let standard = parameter.standard {
                bindings[parameter.name] = standard.syntax.filled(with: bindings, at: span)
            }
        }
        guard fit(given, to: measure) else { return nil }
        note(given, of: measure.name)
        measures.append(measure.name)
        defer { measures.removeLast() }
        return check(measure.definition.syntax.filled(with: bindings, at: span))
    }

    /// Whether all arguments are of their parameters' types.
    ///
    /// They are looked at apart from the definition, so that a problem stands at the argument;
    /// what they use is noted later.
    private mutating func fit(_ given: [String: Syntax], to measure: Measure) -> Bool {
        let noted = (references, types, aggregates)
        defer { (references, types, aggregates) = noted }
        var fits = true
        for parameter in measure.parameters {
            guard let syntax = given[parameter.name] else { continue }
            if check(syntax, as: parameter.type) == nil { fits = false }
        }
        return fits
    }

    /// The arguments by parameter; what is open at the end of the list fills the repeated one.
    private mutating func bind(
        _ arguments: [Syntax.Argument],
        to measure: Measure,
        at span: SourceSpan
    ) -> [String: Syntax]? {
        var given: [String: Syntax] = [:]
        var repeated: [Syntax] = []
        var open = measure.parameters[...]
        for argument in arguments {
            if let label = argument.label {
                guard let parameter = parameter(label, of: measure) else { return nil }
                guard given.updateValue(argument.value, forKey: parameter) == nil else {
                    let facts = ["function": measure.name, "label": parameter]
                    report(.duplicateLabel, at: label.span, facts)
                    return nil
                }
                continue
            }
            while let next = open.first, given[next.name] != nil { open = open.dropFirst() }
            guard let next = open.first else {
                let limit = "\(measure.parameters.count)"
                let facts = ["function": measure.name, "limit": limit]
                report(.tooManyArguments, at: argument.value.span, facts)
                return nil
            }
            if next.isRepeated {
                repeated.append(argument.value)
            } else {
                given[next.name] = argument.value
                open = open.dropFirst()
            }
        }
        if let parameter = measure.parameters.first(where: \.isRepeated), !repeated.isEmpty {
            given[parameter.name] = series(of: repeated, at: span)
        }
        for parameter in measure.parameters
        where parameter.standard == nil && given[parameter.name] == nil {
            let facts = ["function": measure.name, "expected": parameter.name]
            report(.tooFewArguments, at: span, facts)
            return nil
        }
        return given
    }

    private mutating func parameter(_ label: Syntax.Label, of measure: Measure) -> String? {
        let names = measure.parameters.map(\.name)
        if case .name(let name) = label.kind, names.contains(name) { return name }
        report(
            .unknownLabel,
            at: label.span,
            [
                "function": measure.name, "label": label.text,
                "near": NearMiss.suggestion(for: label.text, among: names),
            ]
        )
        return nil
    }

    /// Arguments that repeat are one series; a single one may be a series already.
    private mutating func series(of parts: [Syntax], at span: SourceSpan) -> Syntax {
        if parts.count == 1 {
            let noted = (references, types, aggregates, problems)
            let type = check(parts[0])?.type
            (references, types, aggregates, problems) = noted
            if type?.element != nil { return parts[0] }
        }
        return Syntax(.list(parts), at: span)
    }
}

extension Syntax {
    /// The definition of a measure with its parameters filled in; what is the definition's own
    /// stands where the measure is called.
    func filled(with bindings: [String: Syntax], at span: SourceSpan) -> Syntax {
        rewritten(at: span) { part in
            guard case .reference(let reference) = part.kind, reference.path.count == 1 else {
                return nil
            }
            return bindings[reference.path[0]]
        }
    }
}
