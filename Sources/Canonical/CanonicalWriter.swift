/// Writes a document's canonical form straight to bytes, without the values in between.
///
/// The caller writes the members of each object in the order of their keys' bytes; what it writes
/// must equal ``JSONValue/canonicalBytes`` of the same document.
public struct CanonicalWriter {
    /// What has been written so far.
    public var bytes: [UInt8] = []

    /// Begins an empty document.
    ///
    /// - Parameter capacity: How many bytes to make room for.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends a piece of canonical form as it is.
    ///
    /// - Parameter piece: Such as `{"format":`.
    @inlinable
    public mutating func append(_ piece: [UInt8]) {
        bytes.append(contentsOf: piece)
    }

    /// Appends a constant piece of canonical form as it is.
    ///
    /// - Parameter piece: Such as `{"format":`, of two bytes or more.
    @inlinable
    public mutating func append(_ piece: StaticString) {
        let count = piece.utf8CodeUnitCount
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: count)
        )
    }

    /// Appends a part of canonical form that has been written before.
    ///
    /// - Parameter part: The part.
    @inlinable
    public mutating func append(_ part: ArraySlice<UInt8>) {
        bytes.append(contentsOf: part)
    }

    /// Appends one byte, such as a comma.
    @inlinable
    public mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Writes a text with its quotation marks.
    ///
    /// - Parameter text: Any text; written in normal form C.
    public mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if !CanonicalText.isPlain(bytes, from: start, to: bytes.count) {
            bytes.removeSubrange((start - 1)...)
            var writer = JSONWriter(isPretty: false)
            writer.write(.string(text))
            bytes.append(contentsOf: writer.bytes)
            return
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a whole number.
    ///
    /// - Parameter number: Any number.
    public mutating func write(_ number: Int64) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Writes any value.
    ///
    /// - Parameter value: The value.
    public mutating func write(_ value: JSONValue) {
        var writer = JSONWriter(isPretty: false)
        writer.write(value)
        bytes.append(contentsOf: writer.bytes)
    }
}
