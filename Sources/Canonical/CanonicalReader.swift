/// Reads a document that is in canonical form straight from its bytes, member by member.
///
/// It knows no other spelling: whatever is not where it is expected is ``Irregular``, and the
/// caller then reads the bytes as a ``JSONValue``, which takes any spelling and says what is wrong
/// with a malformed one.
public struct CanonicalReader {
    /// The document.
    public let bytes: [UInt8]
    /// The place of the next byte; at most the number of bytes.
    public var place = 0

    /// The bytes are not, or not only, what was expected.
    public struct Irregular: Error {
        /// Creates the error.
        public init() {}
    }

    /// Begins at the first byte.
    ///
    /// - Parameter bytes: The document.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next byte; zero, which no document holds, behind the last one.
    @inlinable
    public var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    /// Passes over a byte when it is the next one.
    ///
    /// - Parameter byte: The byte.
    /// - Returns: Whether it was.
    @inlinable
    public mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place &+= 1
        return true
    }

    /// Passes over a piece when the next bytes are the same.
    ///
    /// - Parameter piece: The piece.
    /// - Returns: Whether they were; when not, nothing is passed over.
    @inlinable
    public mutating func take(_ piece: [UInt8]) -> Bool {
        guard bytes.count &- place >= piece.count else { return false }
        var at = place
        for byte in piece {
            guard bytes[at] == byte else { return false }
            at &+= 1
        }
        place = at
        return true
    }

    /// Passes over a constant piece when the next bytes are the same.
    ///
    /// - Parameter piece: The piece, of two bytes or more.
    /// - Returns: Whether they were; when not, nothing is passed over.
    @inlinable
    public mutating func take(_ piece: StaticString) -> Bool {
        let count = piece.utf8CodeUnitCount
        guard bytes.count &- place >= count else { return false }
        let start = unsafe piece.utf8Start
        for offset in 0..<count {
            guard unsafe bytes[place &+ offset] == start[offset] else { return false }
        }
        place &+= count
        return true
    }

    /// Passes over a constant piece.
    ///
    /// - Parameter piece: The piece, of two bytes or more.
    /// - Throws: ``Irregular`` when the next bytes are others.
    @inlinable
    public mutating func expect(_ piece: StaticString) throws(Irregular) {
        guard take(piece) else { throw Irregular() }
    }

    /// Passes over a byte.
    ///
    /// - Parameter byte: The byte.
    /// - Throws: ``Irregular`` when the next byte is another.
    @inlinable
    public mutating func expect(_ byte: UInt8) throws(Irregular) {
        guard take(byte) else { throw Irregular() }
    }

    /// Checks that nothing follows.
    ///
    /// - Throws: ``Irregular`` when something does.
    public func end() throws(Irregular) {
        guard place == bytes.count else { throw Irregular() }
    }

    /// Reads a text with its quotation marks.
    ///
    /// - Returns: The text.
    /// - Throws: ``Irregular`` when there is no well-formed text.
    public mutating func text() throws(Irregular) -> String {
        try expect(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                let text = String(decoding: bytes[start..<place], as: UTF8.self)
                place &+= 1
                return text
            }
            if byte < 0x80 {
                guard CanonicalText.isPlain(byte) else { break }
                place &+= 1
            } else {
                guard place &+ 2 < bytes.count,
                    CanonicalText.isPlain(byte, bytes[place &+ 1], bytes[place &+ 2])
                else { break }
                place &+= 3
            }
        }
        return try unusualText(from: start)
    }

    // A text with escapes or characters of other ranges, by the parser of all spellings.
    private mutating func unusualText(from start: Int) throws(Irregular) -> String {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { throw Irregular() }
        place += 1
        do {
            let value = try JSONValue(parsing: Array(bytes[(start - 1)..<place]))
            guard case .string(let text) = value else { throw Irregular() }
            return text
        } catch {
            throw Irregular()
        }
    }

    /// Reads a whole number of at most nine digits, without a sign.
    ///
    /// - Returns: The number.
    /// - Throws: ``Irregular`` when there is none, or it is longer or begins with a needless zero.
    public mutating func count() throws(Irregular) -> Int {
        let start = place
        var number = 0
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next), place &- start < 10 {
            number = number &* 10 &+ Int(next &- UInt8(ascii: "0"))
            place &+= 1
        }
        let digits = place &- start
        guard (1...9).contains(digits), digits == 1 || bytes[start] != UInt8(ascii: "0") else {
            throw Irregular()
        }
        return number
    }

    /// Reads a list.
    ///
    /// - Parameter read: Reads one element.
    /// - Returns: The elements.
    /// - Throws: ``Irregular`` when there is no list, or what `read` throws.
    @inlinable
    public mutating func list<Element>(
        _ read: (inout CanonicalReader) throws(Irregular) -> Element
    ) throws(Irregular) -> [Element] {
        var elements: [Element] = []
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try read(&self))
            if take(UInt8(ascii: "]")) { return elements }
            try expect(UInt8(ascii: ","))
        }
    }

    /// Reads the members of an object one by one.
    ///
    /// - Parameter read: Reads a key with its colon and its value.
    /// - Throws: ``Irregular`` when there is no object, or what `read` throws.
    @inlinable
    public mutating func members(
        _ read: (inout CanonicalReader) throws(Irregular) -> Void
    ) throws(Irregular) {
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return }
        while true {
            try read(&self)
            if take(UInt8(ascii: "}")) { return }
            try expect(UInt8(ascii: ","))
        }
    }
}
