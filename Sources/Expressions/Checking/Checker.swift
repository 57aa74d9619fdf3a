/// Finds the types of a formula's parts, and everything that does not fit.
struct Checker {
    /// How many parts a formula may have with its measures written out.
    static let visitLimit = 5_000
    /// How deep it may be nested then.
    static let depthLimit = 200

    /// A part that fits, with its type.
    struct Checked {
        let typed: Typed
        let type: ExpressionType
    }

    let scope: Scope
    /// Whether the part stands inside a group function.
    var isInGroup = false
    var problems: [ExpressionProblem] = []
    var references: [Reference] = []
    var types: [ExpressionType] = []
    var aggregates: [Aggregate] = []
    /// The measures in whose definitions the part stands, outermost first.
    var measures: [String] = []
    /// Whether numbers that are written out are noted, with what is held against them.
    var isNoting = false
    /// The numbers noted.
    var noted: [NotedNumber] = []
    private var visits = 0
    private var depth = 0

    init(scope: Scope) { self.scope = scope }

    /// The names that are open to the part.
    var names: OpenNames? { isInGroup ? scope.group : scope.names }

    mutating func report(
        _ code: ExpressionProblem.Code,
        at span: SourceSpan,
        _ facts: [String: String?] = [:]
    ) {
        var facts = facts.compactMapValues { $0 }
        if let measure = measures.last, facts["measure"] == nil { facts["measure"] = measure }
        let problem = ExpressionProblem(code, at: span, facts)
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// The part with its type; `nil` when it does not fit, with the problem reported.
    mutating func check(_ syntax: Syntax) -> Checked? {
        visits += 1
        guard visits <= Checker.visitLimit, depth < Checker.depthLimit else {
            if !problems.contains(where: { $0.code == .tooComplex }) {
                report(.tooComplex, at: syntax.span, ["limit": "\(Checker.visitLimit)"])
            }
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        return kind(of: syntax)
    }

    /// The part, when it has a type.
    mutating func check(_ syntax: Syntax, as type: ExpressionType) -> Typed? {
        guard let checked = check(syntax) else { return nil }
        guard checked.type == type else {
            report(
                .typeMismatch,
                at: syntax.span,
                ["expected": type.rawValue, "found": checked.type.rawValue]
            )
            return nil
        }
        return checked.typed
    }

    /// All parts of one type; every part is checked, so that all problems are found together.
    mutating func check(_ parts: [Syntax], as type: ExpressionType) -> [Typed]? {
        var all: [Typed] = []
        for part in parts {
            if let typed = check(part, as: type) { all.append(typed) }
        }
        return all.count == parts.count ? all : nil
    }

    private mutating func kind(of syntax: Syntax) -> Checked? {
        switch syntax.kind {
        case .number(let literal):
            return Checked(typed: .constant(.number(literal.value)), type: .number)
        case .word(let word): return Checked(typed: .constant(.word(word)), type: .word)
        case .date(let date): return Checked(typed: .constant(.date(date)), type: .date)
        case .flag(let flag): return Checked(typed: .constant(.flag(flag)), type: .flag)
        case .reference(let reference): return name(reference, at: syntax.span)
        case .list(let parts): return list(parts, at: syntax.span)
        case .call(let function, let arguments): return call(function, arguments, at: syntax.span)
        case .negated(let part):
            return check(part, as: .number).map { Checked(typed: .negated($0), type: .number) }
        case .not(let part):
            return check(part, as: .flag).map { Checked(typed: .not($0), type: .flag) }
        case .sum(let first, let rest):
            return chain(first, rest) { .sum($0, $1) }
        case .product(let first, let rest):
            return chain(first, rest) { .product($0, $1) }
        case .comparison(let sign, let left, let right): return comparison(sign, left, right)
        case .membership(let left, let right): return membership(left, right)
        case .all(let parts):
            return check(parts, as: .flag).map { Checked(typed: .all($0), type: .flag) }
        case .any(let parts):
            return check(parts, as: .flag).map { Checked(typed: .any($0), type: .flag) }
        case .choice(let condition, let yes, let no): return choice(condition, yes, no)
        }
    }

    private mutating func chain(
        _ first: Syntax,
        _ rest: [Syntax.Term],
        _ make: (Typed, [Typed.Term]) -> Typed
    ) -> Checked? {
        let parts = check([first] + rest.map(\.part), as: .number)
        guard let parts, let head = parts.first else { return nil }
        let terms = zip(rest, parts.dropFirst())
            .map {
                Typed.Term(isInverse: $0.isInverse, part: $1)
            }
        return Checked(typed: make(head, terms), type: .number)
    }
}
