extension PostgresError {
    /// Reads the fields of an error result.
    init(_ result: RawResult, statement: String?, index: Int? = nil, isBroken: Bool) {
        let state = result.diagnostic("C")
        self.init(state == nil && isBroken ? .connectionLost : .server, statement: statement)
        sqlState = state.map { SQLState($0) }
        constraint = result.diagnostic("n")
        schema = result.diagnostic("s")
        table = result.diagnostic("t")
        column = result.diagnostic("c")
        position = result.diagnostic("P").flatMap { Int($0) }
        serverMessage = result.diagnostic("M")
        serverDetail = result.diagnostic("D")
        serverHint = result.diagnostic("H")
        statementIndex = index
    }
}
