import Synchronization

/// The columns of an answer, shared by all its rows.
final class ColumnLayout: Sendable {
    let names: [String]
    /// Where the next look-up begins: readers mostly ask in the same order for
    /// every row, so the first name tried is mostly the right one.
    private let next = Atomic<Int>(0)

    init(_ result: RawResult) {
        names = (0..<result.columnCount).map { result.columnName($0) }
    }

    /// The index of the first column with a name.
    func index(of name: String) -> Int? {
        let hint = next.load(ordering: .relaxed)
        if hint < names.count, names[hint] == name {
            next.store(hint + 1 == names.count ? 0 : hint + 1, ordering: .relaxed)
            return hint
        }
        guard let index = names.firstIndex(of: name) else { return nil }
        next.store(index + 1 == names.count ? 0 : index + 1, ordering: .relaxed)
        return index
    }
}
