/// Why stored bytes are not what they should be.
public enum PackedError: Error, Hashable, Sendable {
    /// The first bytes name another kind of value.
    case notThisKind
    /// The version is one that this program does not read.
    case unknownVersion(UInt8)
    /// The bytes end before the value does, at this position.
    case truncated(at: Int)
    /// Bytes are left after the value, from this position.
    case trailing(at: Int)
    /// A number is larger than any count or sum that a summary holds, before this position.
    case outOfRange(at: Int)
    /// A text is no id, before this position.
    case notAnID(at: Int)
    /// Entries are not in ascending order, or one stands twice, before this position.
    case notAscending(at: Int)
    /// The counts contradict each other: more grades or scores than units, or units unaccounted
    /// for, before this position.
    case inconsistent(at: Int)
}
