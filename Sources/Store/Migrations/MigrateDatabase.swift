public import PostgresDriver
public import SQLFiles

/// Brings a database to this program's schema: migrations forward only, then functions that changed.
///
/// Each file is applied whole or not at all, together with the note that it was. Runs of several
/// programs wait for each other by an advisory lock. A second run changes nothing.
public struct MigrateDatabase: Sendable {
    private let migrations: [SchemaFile]
    private let functions: [SchemaFile]

    /// Prepares the files.
    ///
    /// - Parameters:
    ///   - migrations: Numbered files in order; the default is what the program carries.
    ///   - functions: Files that may be applied again; the default is what the program carries.
    public init(
        migrations: [SQLFile] = EmbeddedSQL.migrations,
        functions: [SQLFile] = EmbeddedSQL.functions
    ) {
        self.migrations = migrations.map { SchemaFile($0) }
        self.functions = functions.map { SchemaFile($0) }
    }

    /// How many files make the schema.
    public var fileCount: Int { migrations.count + functions.count }

    /// Applies what is missing.
    ///
    /// - Parameter session: A session outside any transaction, of an administrator for the first
    ///   run in a cluster (roles are made), of `pingyi_migrate` or an administrator afterwards.
    /// - Returns: Which files were applied.
    /// - Throws: ``MigrationError``; files before the failing one stay applied.
    public func callAsFunction(
        _ session: inout Session
    ) async throws(MigrationError) -> MigrationReport {
        try await checkVersion(&session)
        return try await whileLocked(&session) { session throws(MigrationError) in
            let book = try await AppliedFiles(reading: &session)
            let pending = try pending(book)
            for file in pending { try await apply(file, &session) }
            return MigrationReport(
                applied: pending.map(\.name),
                unchanged: migrations.count + functions.count - pending.count
            )
        }
    }

    /// Says what a run would apply, and changes nothing.
    ///
    /// - Parameter session: A session of `pingyi_migrate`, `pingyi_app`, `pingyi_engine` or an
    ///   administrator.
    /// - Returns: The names of the files, in order; empty when the schema is this program's.
    /// - Throws: ``MigrationError`` when the database is no state of this program's schema.
    public func pending(_ session: inout Session) async throws(MigrationError) -> [String] {
        try await checkVersion(&session)
        return try pending(try await AppliedFiles(reading: &session)).map(\.name)
    }

    private func pending(_ book: AppliedFiles) throws(MigrationError) -> [SchemaFile] {
        let known = Set(migrations.map(\.name))
        if let unknown = book.migrations.first(where: { !known.contains($0) }) {
            throw .unknown(unknown)
        }
        for file in migrations {
            guard let applied = book.digests[file.name] else { continue }
            guard applied == file.digest else { throw .changed(file.name) }
        }
        let missing = migrations.filter { book.digests[$0.name] == nil }
        if let first = missing.first, let last = book.migrations.last, first.name < last {
            throw .skipped(first.name, later: last)
        }
        return missing + functions.filter { book.digests[$0.name] != $0.digest }
    }

    private func checkVersion(_ session: inout Session) async throws(MigrationError) {
        let number: Int
        do {
            let rows = try await session.query(Statement(.serverVersion))
            number = try rows.first?.int("version_number") ?? 0
        } catch {
            throw .session(error)
        }
        try VersionFloor.check(number)
    }

    private func apply(
        _ file: SchemaFile,
        _ session: inout Session
    ) async throws(MigrationError) {
        do {
            try await session.transaction { session in
                try await session.runScript(file.text, name: file.name)
                try await session.execute(
                    Statement(.noteAppliedFile),
                    [.text(file.name), .bytes(file.digest)]
                )
            }
        } catch {
            guard let cause = error.postgres else { throw MigrationError.session(error.cause) }
            throw .failed(file: file.name, cause)
        }
    }

    private func whileLocked(
        _ session: inout Session,
        _ body: (inout Session) async throws(MigrationError) -> MigrationReport
    ) async throws(MigrationError) -> MigrationReport {
        // The lock belongs to the session, which a later caller must not get with it.
        session.closeAfterUse()
        do {
            try await session.execute(Statement(.lockMigrations))
        } catch let error as PostgresError where error.sqlState == .lockNotAvailable {
            throw .locked
        } catch {
            throw .session(error)
        }
        let report = try await body(&session)
        do {
            try await session.execute(Statement(.unlockMigrations))
        } catch {
            throw .session(error)
        }
        return report
    }
}
