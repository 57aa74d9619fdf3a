import Glibc

/// A socket of the proxy, closed with its last reference.
final class Descriptor: Sendable {
    struct Failure: Error {
        let call: String
        let code: Int32
    }

    private let number: Int32

    private init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    convenience init(listeningAt path: String) throws {
        self.init(try Self.socket())
        try unsafe Self.withAddress(path) { address, size in
            unsafe bind(number, address, size)
        }
        guard listen(number, 256) == 0 else { throw Failure(call: "listen", code: errno) }
    }

    convenience init(connectingTo path: String) throws {
        self.init(try Self.socket())
        try unsafe Self.withAddress(path) { address, size in
            unsafe connect(number, address, size)
        }
    }

    func accept() -> Descriptor? {
        let client = Glibc.accept(number, nil, nil)
        return client < 0 ? nil : Descriptor(client)
    }

    func isReadable(milliseconds: Int32) -> Bool {
        var watched = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&watched, 1, milliseconds) > 0
    }

    func read(_ buffer: inout [UInt8]) -> Int {
        let size = buffer.count
        return unsafe Glibc.read(number, &buffer, size)
    }

    func write(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes { buffer in
                unsafe send(number, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Ends both directions; the other side sees the end of the stream.
    func hangUp() { shutdown(number, Int32(SHUT_RDWR)) }

    private static func socket() throws -> Int32 {
        let number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { throw Failure(call: "socket", code: errno) }
        return number
    }

    private static func withAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { target in
            for (index, byte) in path.utf8.prefix(target.count - 1).enumerated() {
                unsafe target[index] = byte
            }
        }
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard code == 0 else { throw Failure(call: "bind or connect", code: errno) }
    }
}
