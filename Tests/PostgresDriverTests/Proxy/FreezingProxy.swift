import Foundation
import Glibc
import NIOConcurrencyHelpers

/// Stands between driver and server on a Unix socket, and misbehaves on demand.
final class FreezingProxy: Sendable {
    enum Mode: Sendable, CaseIterable {
        /// Bytes go both ways.
        case forwarding
        /// Nothing goes either way; new connections wait.
        case stopped
        /// The server hears the driver, but its answers are thrown away.
        case deaf
        /// All connections are closed, and new ones as soon as they come.
        case resetting
    }

    /// The socket directory to give to the driver.
    let directory: String
    private let server: String
    private let listener: Descriptor
    private let mode = NIOLockedValueBox(Mode.forwarding)
    private let isOpen = NIOLockedValueBox(true)

    init(to serverDirectory: String) throws {
        let number = UInt32.random(in: 0 ... .max)
        directory = "/tmp/pyx-\(number)"
        server = serverDirectory + "/.s.PGSQL.5432"
        try FileManager.default.createDirectory(
            atPath: directory,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        listener = try Descriptor(listeningAt: directory + "/.s.PGSQL.5432")
        Thread.detachNewThread { self.acceptLoop() }
    }

    func set(_ new: Mode) { mode.withLockedValue { $0 = new } }

    /// Ends the threads and removes the socket.
    func close() {
        isOpen.withLockedValue { $0 = false }
        // A directory under /tmp that cannot be removed does not concern a test.
        try? FileManager.default.removeItem(atPath: directory)
    }

    private var current: Mode { mode.withLockedValue { $0 } }
    private var goesOn: Bool { isOpen.withLockedValue { $0 } }

    private func acceptLoop() {
        while goesOn {
            guard listener.isReadable(milliseconds: 10), current != .stopped,
                let client = listener.accept()
            else { continue }
            // A server that is gone looks like a reset to the driver.
            guard current != .resetting, let upstream = try? Descriptor(connectingTo: server) else {
                continue
            }
            Thread.detachNewThread { self.pump(client, upstream) }
            Thread.detachNewThread { self.pump(upstream, client, isAnswer: true) }
        }
    }

    private func pump(_ source: Descriptor, _ target: Descriptor, isAnswer: Bool = false) {
        var buffer = [UInt8](repeating: 0, count: 64 * 1_024)
        while goesOn, current != .resetting {
            guard source.isReadable(milliseconds: 10) else { continue }
            let mode = current
            if mode == .stopped {
                // Polling a readable socket does not wait by itself.
                _ = listener.isReadable(milliseconds: 10)
                continue
            }
            let count = source.read(&buffer)
            guard count > 0 else { break }
            if mode == .deaf, isAnswer { continue }
            guard target.write(buffer[..<count]) else { break }
        }
        source.hangUp()
        target.hangUp()
    }
}
