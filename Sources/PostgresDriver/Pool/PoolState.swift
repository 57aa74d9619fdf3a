/// Who has which session: the rules of the pool as a value.
///
/// Every session, and every permission to open one, is at any moment in exactly
/// one place: idle, or held by one caller, who gives it back exactly once. What
/// is given to a waiting caller is the caller's from then on, even if it was
/// cancelled in the same instant; it then finds it and gives it back.
///
/// Invariants: `idle.count + held <= limit`; nobody waits while there is an idle
/// session or room for a new one.
package struct PoolState<Item: Sendable>: Sendable {
    package struct Waiter: Hashable, Sendable {
        let number: UInt64
    }

    /// What a caller got.
    package enum Grant: Sendable {
        /// A session; give it back with `giveBack`.
        case session(Item)
        /// Permission to open a session; `giveBack` it, or `forfeit` the permission.
        case opening
    }

    package enum Request: Sendable {
        case granted(Grant)
        case queued(Waiter)
        case closed
    }

    package private(set) var idle: [Item] = []
    /// Sessions lent, and permissions to open one.
    package private(set) var held = 0
    package private(set) var isClosed = false
    package let limit: Int
    private var queue = WaitingLine()
    private var granted: [Waiter: Grant] = [:]

    package init(limit: Int) { self.limit = max(limit, 1) }

    package var waiting: Int { queue.count }
    package var openOrOpening: Int { idle.count + held }

    /// Asks for a session: the one used last, else room for a new one, else a
    /// place in the line.
    package mutating func request() -> Request {
        if isClosed { return .closed }
        if let item = idle.popLast() {
            held += 1
            return .granted(.session(item))
        }
        if held < limit {
            held += 1
            return .granted(.opening)
        }
        return .queued(Waiter(number: queue.enter()))
    }

    /// Takes back a session fit for use.
    ///
    /// - Returns: The caller to wake, if one waits; its session lies ready.
    package mutating func giveBack(_ item: Item) -> Waiter? {
        if let next = nextWaiter() {
            granted[next] = .session(item)
            return next
        }
        held -= 1
        idle.append(item)
        return nil
    }

    /// Takes back the place of a session that was closed or never opened.
    ///
    /// - Returns: The caller to wake, if one waits; it may open a session.
    package mutating func forfeit() -> Waiter? {
        if let next = nextWaiter() {
            granted[next] = .opening
            return next
        }
        held -= 1
        return nil
    }

    /// Whether something lies ready for a waiting caller, or never will.
    package func isSettled(_ waiter: Waiter) -> Bool { isClosed || granted[waiter] != nil }

    /// Ends a caller's waiting, for whatever reason.
    ///
    /// - Returns: What the caller got and now holds; `nil` if it got nothing.
    package mutating func stopWaiting(_ waiter: Waiter) -> Grant? {
        if let grant = granted.removeValue(forKey: waiter) { return grant }
        queue.leave(waiter.number)
        return nil
    }

    /// Takes idle sessions that do not pass a test, to be closed.
    package mutating func removeIdle(where isUnfit: (Item) -> Bool) -> [Item] {
        let unfit = idle.filter(isUnfit)
        if !unfit.isEmpty { idle.removeAll(where: isUnfit) }
        return unfit
    }

    /// Lends nothing any more.
    ///
    /// - Returns: The idle sessions to close and the callers to wake.
    package mutating func close() -> ([Item], [Waiter]) {
        isClosed = true
        defer { idle = [] }
        return (idle, queue.leaveAll().map { Waiter(number: $0) })
    }

    private mutating func nextWaiter() -> Waiter? {
        isClosed ? nil : queue.next().map { Waiter(number: $0) }
    }
}
