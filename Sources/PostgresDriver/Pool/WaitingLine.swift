/// Callers in the order in which they came; leaving from the middle is cheap.
struct WaitingLine {
    private var order: [UInt64] = []
    private var head = 0
    private var present: Set<UInt64> = []
    private var last: UInt64 = 0

    var count: Int { present.count }

    mutating func enter() -> UInt64 {
        last += 1
        order.append(last)
        present.insert(last)
        return last
    }

    mutating func leave(_ number: UInt64) { present.remove(number) }

    /// Takes the caller who has waited longest.
    mutating func next() -> UInt64? {
        while head < order.count {
            let number = order[head]
            head += 1
            if head > 64, head * 2 > order.count {
                order.removeFirst(head)
                head = 0
            }
            if present.remove(number) != nil { return number }
        }
        order.removeAll(keepingCapacity: true)
        head = 0
        return nil
    }

    mutating func leaveAll() -> [UInt64] {
        defer { self = WaitingLine() }
        return present.sorted()
    }
}
