/// Decides what each result of one request means.
package struct QueryStep: Sendable, Hashable {
    package enum Mode: Sendable, Hashable {
        /// One statement whose rows come in one result.
        case whole
        /// One statement whose rows come one by one.
        case rowByRow
        /// One COPY to the client.
        case copyOut
    }

    package enum Move: Sendable, Hashable {
        /// Keep this result as the answer; take the next.
        case keep
        /// Hand this row to the caller; take the next.
        case deliver
        /// Read COPY data until it ends; take the next.
        case copy
        /// Keep this error unless there is an earlier one; take the next.
        case fail
        /// Nothing more comes.
        case finished
        /// The statement does what this request cannot do.
        case refuse(String)
    }

    private let mode: Mode

    package init(_ mode: Mode) { self.mode = mode }

    /// Says what to do with a result; `nil` when there is none left.
    package func took(_ kind: ResultKind?) -> Move {
        switch kind {
        case nil: .finished
        case .failure: .fail
        case .rows where mode == .copyOut: .refuse("copyOut needs a COPY to the client")
        case .rows, .command, .empty: .keep
        case .singleRow: mode == .rowByRow ? .deliver : .keep
        case .copyOut: mode == .copyOut ? .copy : .refuse("COPY to the client needs copyOut")
        case .copyIn: .refuse("COPY from the client is not offered: use array parameters")
        case .pipelineSync, .pipelineAborted: .refuse("an answer of a pipeline outside one")
        }
    }
}
