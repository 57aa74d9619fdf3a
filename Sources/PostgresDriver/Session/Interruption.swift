/// Why an exchange with the server stopped before its end.
enum Interruption: Error {
    case cancelled
    case timedOut
    /// The connection is dead.
    case lost
    /// The server asks for what the call does not offer.
    case refused(String, index: Int?)
    /// The caller's own closure threw while rows came in.
    case consumer(any Error)
}
