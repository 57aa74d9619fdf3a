import Crypto

/// The SHA-256 of a document's canonical form, written `sha256:` and 64 hexadecimal digits.
public struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Computes the digest of canonical bytes.
    ///
    /// - Parameter canonical: The canonical form of a document.
    public init(of canonical: [UInt8]) {
        bytes = Array(SHA256.hash(data: canonical))
    }

    /// Takes over stored bytes.
    ///
    /// - Parameter bytes: 32 bytes; `nil` is returned for any other number.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads the written form.
    ///
    /// - Parameter text: `sha256:` and 64 lower-case hexadecimal digits; `nil` otherwise.
    public init?(_ text: String) {
        guard text.hasPrefix("sha256:"), text.utf8.count == 71 else { return nil }
        let digits = text.utf8.dropFirst(7).compactMap(Digest.value)
        guard digits.count == 64 else { return nil }
        bytes = (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension Digest: CustomStringConvertible {
    /// The written form.
    public var description: String {
        let digits = Array("0123456789abcdef")
        return "sha256:"
            + String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
