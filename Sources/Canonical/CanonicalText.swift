/// Tells texts whose canonical form is the text itself.
enum CanonicalText {
    /// Whether bytes of well-formed UTF-8 need neither an escape nor the normaliser.
    ///
    /// Only the usual Latin, Chinese and punctuation ranges are told by their bytes; of others
    /// the answer is no.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - start: The first byte of the text.
    ///   - end: The place behind its last byte.
    /// - Returns: `false` when the text has to be looked at by its characters.
    @inline(__always)
    static func isPlain(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        var place = start
        while place < end {
            let byte = bytes[place]
            if byte < 0x80 {
                guard isPlain(byte) else { return false }
                place &+= 1
            } else {
                guard place &+ 2 < end, isPlain(byte, bytes[place &+ 1], bytes[place &+ 2]) else {
                    return false
                }
                place &+= 3
            }
        }
        return true
    }

    /// Whether an ASCII character stands for itself in a JSON string.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Whether three bytes are one well-formed character that normalisation never touches:
    /// U+2010 to U+2027, U+3000 to U+3029, U+4000 to U+9FFF, U+FF01 to U+FF3F.
    @inline(__always)
    static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
        return switch first {
        case 0xE4...0xE9: true
        case 0xE3: second == 0x80 && third <= 0xA9
        case 0xEF: second == 0xBC && third >= 0x81
        case 0xE2: second == 0x80 && third >= 0x90 && third <= 0xA7
        default: false
        }
    }
}
