import PostgresDriver
import Testing

@Suite struct PoolStateTests {
    @Test func theSessionUsedLastIsLentFirst() {
        var state = PoolState<Int>(limit: 2)
        for _ in 0..<2 {
            guard case .granted(.opening) = state.request() else {
                Issue.record("no room")
                return
            }
        }
        _ = state.giveBack(1)
        _ = state.giveBack(2)
        guard case .granted(.session(2)) = state.request() else {
            Issue.record("not the last one")
            return
        }
    }

    @Test func aCallerCancelledInTheInstantOfItsGrantStillOwnsIt() throws {
        var state = PoolState<Int>(limit: 1)
        _ = state.request()
        guard case .queued(let waiter) = state.request() else {
            Issue.record("not queued")
            return
        }
        #expect(state.giveBack(7) == waiter)
        guard case .session(7) = state.stopWaiting(waiter) else {
            Issue.record("the session is lost")
            return
        }
        #expect(state.held == 1)
    }

    /// Random callers come, leave, return and break sessions; the invariants hold
    /// after each step and nothing is lost at the end.
    @Test(arguments: 0..<200)
    func randomUseKeepsTheInvariants(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let limit = Int.random(in: 1...5, using: &random)
        var state = PoolState<Int>(limit: limit)
        var sessions = 0
        var holding: [Int?] = []
        var waiting: [PoolState<Int>.Waiter] = []
        func settle() {
            waiting.removeAll { waiter in
                guard state.isSettled(waiter) else { return false }
                switch state.stopWaiting(waiter) {
                case .session(let item): holding.append(item)
                case .opening: holding.append(nil)
                case nil: Issue.record("settled without a grant")
                }
                return true
            }
        }
        for _ in 0..<300 {
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1:
                switch state.request() {
                case .granted(.session(let item)): holding.append(item)
                case .granted(.opening): holding.append(nil)
                case .queued(let waiter): waiting.append(waiter)
                case .closed: Issue.record("closed")
                }
            case 2 where !holding.isEmpty:
                let item = holding.remove(at: Int.random(in: holding.indices, using: &random))
                sessions += 1
                _ = state.giveBack(item ?? sessions)
            case 3 where !holding.isEmpty:
                _ = holding.remove(at: Int.random(in: holding.indices, using: &random))
                _ = state.forfeit()
            case 4 where !waiting.isEmpty:
                let waiter = waiting.remove(at: Int.random(in: waiting.indices, using: &random))
                switch state.stopWaiting(waiter) {
                case .session(let item): holding.append(item)
                case .opening: holding.append(nil)
                case nil: break
                }
            default: break
            }
            settle()
            #expect(state.openOrOpening <= limit)
            #expect(state.held == holding.count)
            #expect(state.waiting == waiting.count)
            #expect(waiting.isEmpty || (state.idle.isEmpty && state.held == limit))
            #expect(
                Set(state.idle + holding.compactMap { $0 }).count
                    == state.idle.count + holding.compactMap { $0 }.count
            )
        }
    }
}
