/// Carries a value from the owner that gives it up to the next one.
///
/// Unchecked because connections are not sendable; it holds because whoever
/// puts a value in keeps no reference to it, and it is taken out by exactly one
/// side, under a lock (the pool's state, or the slot of a blocking call).
struct Handover<Value>: @unchecked Sendable {
    let value: Value
}
