public import Canonical
public import Rollups
public import Schemes
public import Scoring
import Synchronization

/// A scheme with everything that a national pass makes of it once.
public struct CompiledEntry: Sendable {
    /// The scheme.
    public let scheme: Scheme
    /// The scheme as whole numbers; `nil` when only the exact way scores it.
    public let compiled: CompiledScheme?
    /// Its items with their points.
    public let table: ItemTable

    /// Compiles a scheme.
    public init(_ scheme: Scheme) {
        self.scheme = scheme
        compiled = CompiledScheme(scheme)
        table = ItemTable(scheme)
    }
}

/// Compiled schemes by the digest of their snapshots, kept for the life of the process.
///
/// A snapshot never changes, so nothing here becomes stale.
public final class CompiledSchemes: Sendable {
    private let entries = Mutex<[Digest: CompiledEntry]>([:])

    /// Knows no scheme yet.
    public init() {}

    /// The schemes that are known already.
    public subscript(digest: Digest) -> CompiledEntry? {
        entries.withLock { $0[digest] }
    }

    /// Compiles and keeps a scheme.
    public func insert(_ scheme: Scheme, at digest: Digest) {
        let entry = CompiledEntry(scheme)
        entries.withLock { $0[digest] = entry }
    }
}
