extension Checker {
    /// A name of the unit, or in a group function of every unit.
    mutating func name(_ reference: Reference, at span: SourceSpan) -> Checked? {
        guard let type = names?.type(reference) else {
            reportUnknown(reference, at: span)
            return nil
        }
        if let index = references.firstIndex(of: reference) {
            return Checked(typed: .reference(index), type: types[index])
        }
        references.append(reference)
        types.append(type)
        return Checked(typed: .reference(references.count - 1), type: type)
    }

    private mutating func reportUnknown(_ reference: Reference, at span: SourceSpan) {
        let name = reference.description
        if isInGroup, scope.names.type(reference) != nil {
            report(.notOpenInGroup, at: span, ["name": name])
        } else if scope.isKnownLater(reference) {
            report(.notOpenHere, at: span, ["name": name])
        } else if !measures.isEmpty {
            report(.measureNeedsName, at: span, ["name": name])
        } else {
            let isFunction = Checker.functionNames.contains(name)
            let near = NearMiss.suggestion(for: name, among: names?.suggestions ?? [])
            report(
                .unknownName,
                at: span,
                ["name": name, "near": isFunction ? name + "(…)" : near]
            )
        }
    }

    /// Everything that can be called, as a formula writes it.
    static let functionNames: [String] =
        Builtin.allCases.map(\.rawValue) + Measure.all.map(\.name)
        + GroupFunction.allCases.map { "group." + $0.rawValue }

    /// Reports a word that a datum can never be.
    mutating func checkWord(_ word: String, of datum: Syntax, at span: SourceSpan) {
        guard let allowed = allowedWords(of: datum), !allowed.contains(word) else { return }
        let near = NearMiss.suggestion(for: word, among: allowed)
        report(
            .unknownWord,
            at: span,
            ["found": word, "expected": allowed.joined(separator: ", "), "near": near]
        )
    }

    /// The words that a part may be, when it is a datum that names them.
    private func allowedWords(of syntax: Syntax) -> [String]? {
        switch syntax.kind {
        case .reference(let reference): return names?.words(reference)
        case .call(let function, let arguments)
        where ["at", "take"].contains(function.description):
            return arguments.first.flatMap { allowedWords(of: $0.value) }
        default: return nil
        }
    }
}
