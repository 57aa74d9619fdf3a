import Canonical

/// A table of a document as it stands in canonical bytes, with the place of every entry.
///
/// A table that differs in a few entries is written by copying the runs between them.
struct WrittenTable<Key: Hashable & Sendable, Value: Hashable & Sendable>: Sendable {
    /// What the entries were written from, or all of it that may differ.
    let values: [Key: Value]
    /// The keys of all entries in their order.
    let keys: [Key]
    /// Where the first entry begins.
    let start: Int
    /// Where each entry ends, before the comma behind it.
    let ends: [Int]

    /// The keys whose entries are others in a table, or in only one of the two; in no order.
    func differences(from table: [Key: Value]) -> [Key] {
        var differing: [Key] = []
        var known = 0
        // By places, so that nothing is copied that does not differ.
        for place in table.indices {
            guard let former = values.index(forKey: table.keys[place]) else {
                differing.append(table.keys[place])
                continue
            }
            known += 1
            if values.values[former] != table.values[place] {
                differing.append(table.keys[place])
            }
        }
        if known < values.count { differing += values.keys.filter { table[$0] == nil } }
        return differing
    }

    /// The bytes of the entries from one place up to another, with the commas between them.
    fileprivate func run(_ first: Int, _ last: Int) -> Range<Int> {
        (first == 0 ? start : ends[first - 1] + 1)..<ends[last - 1]
    }

    /// The first place whose key does not come before another, from a place on.
    fileprivate func place(of key: Key, from first: Int, _ precedes: (Key, Key) -> Bool) -> Int {
        var (low, high) = (first, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(keys[middle], key) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// In which order a table is written, and what an entry of it is.
struct TableForm<Key: Hashable & Sendable, Value: Hashable & Sendable> {
    /// Whether one key comes before another.
    let precedes: (Key, Key) -> Bool
    /// Puts keys in their order.
    let sorted: ([Key]) -> [Key]
    /// Writes a key with its colon and its value.
    let entry: (inout CanonicalWriter, Key, Value) -> Void
}

/// The entries of a table while they are written.
struct TableWriting<Key: Hashable & Sendable> {
    private let start: Int
    private let isAfterAnother: Bool
    private var keys: [Key] = []
    private var ends: [Int] = []

    /// Begins a table.
    init(in writer: inout CanonicalWriter, capacity: Int, after first: [UInt8]? = nil) {
        writer.append(UInt8(ascii: "{"))
        if let first { writer.append(first) }
        isAfterAnother = first != nil
        start = writer.bytes.count + (isAfterAnother ? 1 : 0)
        keys.reserveCapacity(capacity)
        ends.reserveCapacity(capacity)
    }

    /// Writes the comma before an entry, where there must be one.
    @inline(__always)
    func separate(in writer: inout CanonicalWriter) {
        if isAfterAnother || !ends.isEmpty { writer.append(UInt8(ascii: ",")) }
    }

    /// Notes that an entry has been written.
    @inline(__always)
    mutating func note(_ key: Key, in writer: CanonicalWriter) {
        keys.append(key)
        ends.append(writer.bytes.count)
    }

    // Takes over the entries from one place up to another.
    fileprivate mutating func copy<Value>(
        _ places: Range<Int>,
        of written: WrittenTable<Key, Value>,
        in text: [UInt8],
        to writer: inout CanonicalWriter
    ) {
        guard !places.isEmpty else { return }
        separate(in: &writer)
        let run = written.run(places.lowerBound, places.upperBound)
        let shift = writer.bytes.count - run.lowerBound
        writer.append(text[run])
        for place in places { ends.append(written.ends[place] + shift) }
        keys.append(contentsOf: written.keys[places])
    }

    /// Ends the table.
    ///
    /// - Returns: The table with the place of every entry.
    func end<Value>(
        in writer: inout CanonicalWriter,
        writtenFrom values: [Key: Value]
    ) -> WrittenTable<Key, Value> {
        writer.append(UInt8(ascii: "}"))
        return WrittenTable(values: values, keys: keys, start: start, ends: ends)
    }
}

extension CanonicalWriter {
    /// Writes a table whole.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - form: How it is written.
    ///   - first: An entry to write before the others, such as one without a key.
    /// - Returns: The table with the place of every entry.
    mutating func write<Key, Value>(
        _ table: [Key: Value],
        as form: TableForm<Key, Value>,
        after first: [UInt8]? = nil
    ) -> WrittenTable<Key, Value> {
        var writing = TableWriting<Key>(in: &self, capacity: table.count, after: first)
        for key in form.sorted(Array(table.keys)) {
            guard let place = table.index(forKey: key) else { continue }
            writing.separate(in: &self)
            form.entry(&self, key, table.values[place])
            writing.note(key, in: self)
        }
        return writing.end(in: &self, writtenFrom: table)
    }

    /// Writes a table from one that was written before.
    ///
    /// - Parameters:
    ///   - table: What may differ of the table.
    ///   - written: One that it resembles.
    ///   - text: The bytes in which that one stands.
    ///   - differences: The keys at which the two differ.
    ///   - form: How both are written.
    ///   - first: An entry to write before the others, such as one without a key.
    ///   - value: The value of an entry; `nil` when there is none.
    /// - Returns: The table with the place of every entry.
    mutating func write<Key, Value>(
        _ table: [Key: Value],
        like written: WrittenTable<Key, Value>,
        in text: [UInt8],
        but differences: [Key],
        as form: TableForm<Key, Value>,
        after first: [UInt8]? = nil,
        value: (Key) -> Value?
    ) -> WrittenTable<Key, Value> {
        var writing = TableWriting<Key>(
            in: &self,
            capacity: written.keys.count + differences.count,
            after: first
        )
        var next = 0
        for key in form.sorted(differences) {
            let place = written.place(of: key, from: next, form.precedes)
            writing.copy(next..<place, of: written, in: text, to: &self)
            let isKnown = place < written.keys.count && written.keys[place] == key
            next = isKnown ? place + 1 : place
            guard let value = value(key) else { continue }
            writing.separate(in: &self)
            form.entry(&self, key, value)
            writing.note(key, in: self)
        }
        writing.copy(next..<written.keys.count, of: written, in: text, to: &self)
        return writing.end(in: &self, writtenFrom: table)
    }
}
