import Schemes

/// A stretch of words in one manner; the smallest piece of a printed scheme.
enum Run: Hashable, Sendable {
    /// Words as they stand; line breaks inside are kept.
    case text(String)
    /// Words that carry the line.
    case strong(String)
    /// Words of the form itself, such as the label of a field.
    case faint(String)
    /// Words that only the scheme has, not the one it is compared with.
    case added(String)
    /// Words that only the scheme compared with has.
    case removed(String)
    /// What the levels below may do with the value before it, in a small frame.
    case bound(String, Enforcement)
    /// What happened to a whole element: one word in a small frame.
    case state(String)
    /// The number of a note at the end.
    case note(Int)
}

/// Runs that stand in one line.
typealias Line = [Run]

extension [Run] {
    /// The line as part of an element that was added or dropped as a whole.
    func dressed(as standing: Standing) -> Line {
        map { run in
            switch (standing, run) {
            case (.added, .text(let text)), (.added, .strong(let text)): .added(text)
            case (.dropped, .text(let text)), (.dropped, .strong(let text)): .removed(text)
            default: run
            }
        }
    }
}

extension [Line] {
    /// The lines as one, with a separator between those that say something.
    func joined(by separator: String) -> Line {
        var result: Line = []
        for line in self where !line.isEmpty {
            if !result.isEmpty { result.append(.faint(separator)) }
            result += line
        }
        return result
    }
}
