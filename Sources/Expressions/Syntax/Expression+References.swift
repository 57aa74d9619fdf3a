extension Expression {
    /// The names that the formula mentions, inside group functions too; each once, in the order of
    /// the text.
    ///
    /// Read from the text alone: `points`, which measures take without naming it, is not among
    /// them unless it is written.
    public var references: [Reference] {
        var seen: Set<Reference> = []
        var found: [Reference] = []
        _ = syntax.rewritten { part in
            guard case .reference(let reference) = part.kind else { return nil }
            if seen.insert(reference).inserted { found.append(reference) }
            return part
        }
        return found
    }

    /// The text with other names in the places of some, and all else as it was written.
    ///
    /// - Parameter name: The new name, or `nil` for names that stay.
    /// - Returns: The text; reading it gives what ``renaming(_:)`` gives.
    public func text(renaming name: (Reference) -> Reference?) -> String {
        var changes: [(span: SourceSpan, name: String)] = []
        _ = syntax.rewritten { part in
            guard case .reference(let reference) = part.kind else { return nil }
            if let new = name(reference), new != reference {
                changes.append((part.span, new.description))
            }
            return part
        }
        var text: [UInt8] = []
        var rest = source.utf8[...]
        var offset = 0
        for change in changes.sorted(by: { $0.span.offset < $1.span.offset }) {
            text += rest.prefix(change.span.offset - offset)
            text += change.name.utf8
            offset = change.span.offset + change.span.length
            rest = source.utf8.dropFirst(offset)
        }
        return String(decoding: text + rest, as: UTF8.self)
    }

    /// The formula with other names in the places of some, as when elements get new ids.
    ///
    /// - Parameter name: The new name, or `nil` for names that stay.
    /// - Returns: The formula in normal spacing; the same formula when no name changed.
    public func renaming(_ name: (Reference) -> Reference?) -> Expression {
        let renamed = syntax.rewritten { part in
            guard case .reference(let reference) = part.kind, let new = name(reference) else {
                return nil
            }
            return Syntax(.reference(new), at: part.span)
        }
        return renamed == syntax ? self : Expression(renamed)
    }
}
