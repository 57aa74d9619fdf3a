import Logging

/// Writes a session's notices to the log instead of standard error.
final class NoticeSink {
    private let logger: Logger
    private let session: SessionID

    init(logger: Logger, session: SessionID) {
        self.logger = logger
        self.session = session
    }

    /// Logs one notice; `field` answers by `PG_DIAG_…` letter.
    func log(_ field: (UInt8) -> String?) {
        let severity = field(UInt8(ascii: "V")) ?? "NOTICE"
        let level: Logger.Level =
            switch severity {
            case "WARNING": .warning
            case "NOTICE", "INFO": .info
            default: .debug
            }
        logger.log(
            level: level,
            "\(field(UInt8(ascii: "M")) ?? "notice without text")",
            metadata: [
                "postgres.session.id": "\(session)",
                "postgres.severity": "\(severity)",
                "postgres.sqlstate": "\(field(UInt8(ascii: "C")) ?? "")",
            ]
        )
    }
}
