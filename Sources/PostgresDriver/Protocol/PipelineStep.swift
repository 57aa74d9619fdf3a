/// Follows a pipeline: which statement an answer belongs to, and where it ends.
package struct PipelineStep: Sendable, Hashable {
    package enum Move: Sendable, Hashable {
        /// The answer of the statement with this index.
        case keep(Int)
        /// The first error, and the index of its statement.
        case fail(Int)
        /// Nothing to do; take the next.
        case skip
        /// The server is in step again: nothing more comes.
        case finished
        /// The statement with this index cannot be in a pipeline.
        case refuse(Int)
    }

    private let count: Int
    private var sent = 0
    private var answered = 0
    private var hasFailed = false

    package init(count: Int) { self.count = count }

    /// Indexes of the statements that are still to be sent.
    package var unsent: Range<Int> { sent..<count }

    /// Whether a result may be asked for: asking with none owed would be
    /// answered by a nil that belongs to no statement.
    package var isOwed: Bool { answered < sent }

    package mutating func sentStatement() { sent += 1 }

    /// Says what to do with a result; `nil` ends a statement's answer.
    package mutating func took(_ kind: ResultKind?) -> Move {
        switch kind {
        case nil:
            answered += 1
            return .skip
        case .failure:
            // An error beyond the last statement belongs to the closing commit.
            defer { hasFailed = true }
            return hasFailed ? .skip : .fail(max(0, min(answered, count - 1)))
        case .rows, .command, .empty, .singleRow: return .keep(answered)
        case .pipelineAborted: return .skip
        case .pipelineSync: return .finished
        case .copyOut, .copyIn: return .refuse(answered)
        }
    }
}
