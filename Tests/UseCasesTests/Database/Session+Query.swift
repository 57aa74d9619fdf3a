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
