/// Small changes to the bytes of a file, as a slip of a hand or a broken copy makes them.
enum Mutation {
    private static let spice =
        Array("{}[]:,-?&*!|>'\"%@`#\\ \n\t\r\0~<=0aé中".utf8) + [0xFF, 0xC0, 0xED]

    /// Changes, puts in, takes out or doubles some bytes.
    static func change(_ bytes: inout [UInt8], _ seeded: inout Seeded) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &seeded)
        let end = min(bytes.count, place + Int.random(in: 1...30, using: &seeded))
        switch Int.random(in: 0..<6, using: &seeded) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &seeded)
        case 1: bytes.insert(seeded.pick(spice), at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place..<end)
        default: bytes[place] = seeded.pick(spice)
        }
    }

    /// Puts one value of the file, up to the end of its line or its bracket, in another's place:
    /// what comes out is mostly well formed and means something else.
    static func exchange(_ bytes: inout [UInt8], _ seeded: inout Seeded) {
        let starts = bytes.indices.filter { place in
            place > 1 && bytes[place - 1] == 0x20 && bytes[place - 2] == 0x3A
        }
        guard starts.count > 1 else { return }
        let (from, to) = (seeded.pick(starts), seeded.pick(starts))
        let value = Array(bytes[value(at: from, in: bytes)])
        bytes.replaceSubrange(self.value(at: to, in: bytes), with: value)
    }

    private static func value(at start: Int, in bytes: [UInt8]) -> Range<Int> {
        var depth = 0
        var end = start
        var quote: UInt8?
        while end < bytes.count, bytes[end] != 0x0A {
            let byte = bytes[end]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 {
                quote = byte
            } else if byte == 0x7B || byte == 0x5B {
                depth += 1
            } else if byte == 0x7D || byte == 0x5D {
                if depth == 0 { break }
                depth -= 1
            } else if byte == 0x2C, depth == 0 {
                break
            }
            end += 1
        }
        return start..<end
    }
}
