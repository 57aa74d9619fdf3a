public import PostgresDriver

/// A request that was carried out, with the answer that every repetition gets.
public struct CarriedOutRequest: Hashable, Sendable {
    /// The key that the client chose.
    public let request: RequestID
    /// The first answer.
    public let answer: String
    /// When its transaction began, in microseconds since 1970 by the server's clock.
    public let madeAtMicroseconds: Int64
}

extension CarriedOutRequest: PostgresRowDecodable {
    /// Reads a row of the query `carried_out_requests`.
    ///
    /// - Throws: `PostgresError` when a column is missing or no value of its type.
    public init(row: borrowing PostgresRow) throws {
        request = RequestID(rawValue: try row.uuid("request_id"))
        answer = try row.text("answer")
        madeAtMicroseconds = try row.int64("made_at_microseconds")
    }
}
