import CLibPQ

/// The right to ask a server to stop what one of its backends is doing.
final class CancelKey {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQfreeCancel(pointer) }

    /// Opens a connection, asks, and waits until the server has closed it: blocks.
    ///
    /// - Returns: Whether the request was delivered, not whether it had effect.
    func send() -> Bool {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            PQcancel(pointer, message.baseAddress, 256) == 1
        }
    }
}
