import PostgresDriver

extension Session {
    /// The first column of each row as text; null is empty.
    mutating func texts(_ sql: String, _ binds: [PostgresValue] = []) async throws -> [String] {
        try await query(Statement(name: "test", sql: sql), binds)
            .map { row in
                try row.columns.first.flatMap { try row.optionalText($0) } ?? ""
            }
    }

    /// The first column of the first row as text; empty when there is none.
    mutating func text(_ sql: String, _ binds: [PostgresValue] = []) async throws -> String {
        try await texts(sql, binds).first ?? ""
    }
}

/// The five characters by which a body was refused, or empty when it was not.
func refusal(_ body: () async throws -> Void) async throws -> String {
    do {
        try await body()
        return ""
    } catch let error as PostgresError {
        return error.sqlState?.rawValue ?? "\(error)"
    } catch let error as TransactionError {
        return error.postgres?.sqlState?.rawValue ?? "\(error)"
    }
}
