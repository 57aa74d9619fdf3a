import Foundation
import Synchronization

/// Says when to stop: once the standard input has ended, so that nothing outlives its caller.
final class StopSignal: Sendable {
    private let raised = Atomic(false)

    /// Whether the standard input has ended.
    var isRaised: Bool { raised.load(ordering: .acquiring) }

    /// Begins to read the standard input, on a thread of its own as reading blocks.
    init() {
        Thread.detachNewThread { [self] in
            while readLine() != nil {}
            raised.store(true, ordering: .releasing)
        }
    }
}
