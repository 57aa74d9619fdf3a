import CLibPQ
import Glibc

/// One `PGconn`: the calls of libpq under Swift names, nothing that waits.
///
/// Not sendable: one owner at a time.
final class RawConnection {
    /// Null once closed: every call of libpq takes that as a dead connection.
    private var pointer: OpaquePointer?

    /// Begins to connect; never waits for the server.
    ///
    /// A host name is looked up here, which blocks: only a socket directory or
    /// a numeric address may be given outside a blocking thread.
    init?(parameters: [(String, String)]) {
        let keys = parameters.map { strdup($0.0) }
        let values = parameters.map { strdup($0.1) }
        defer { (keys + values).forEach { free($0) } }
        let started = (keys + [nil]).map { UnsafePointer($0) }
            .withUnsafeBufferPointer { keys in
                (values + [nil]).map { UnsafePointer($0) }
                    .withUnsafeBufferPointer { values in
                        PQconnectStartParams(keys.baseAddress, values.baseAddress, 0)
                    }
            }
        guard let started else { return nil }
        pointer = started
    }

    deinit { close() }

    /// Takes leave of the server and closes the socket; never waits.
    func close() {
        PQfinish(pointer)
        pointer = nil
    }

    var descriptor: Int32 { PQsocket(pointer) }
    var isBroken: Bool { PQstatus(pointer) == CONNECTION_BAD }
    var backendPID: Int32 { PQbackendPID(pointer) }
    var message: String { String(cString: PQerrorMessage(pointer)) }
    var isIdle: Bool { PQtransactionStatus(pointer) == PQTRANS_IDLE }
    var isActive: Bool { PQtransactionStatus(pointer) == PQTRANS_ACTIVE }
    var isInTransaction: Bool { PQtransactionStatus(pointer) == PQTRANS_INTRANS }
    var isInFailedTransaction: Bool { PQtransactionStatus(pointer) == PQTRANS_INERROR }

    /// What the connect must wait for next.
    func pollConnect() -> ConnectPoll {
        switch PQconnectPoll(pointer) {
        case PGRES_POLLING_READING: .reading
        case PGRES_POLLING_WRITING: .writing
        case PGRES_POLLING_OK: .connected
        default: .failed
        }
    }

    /// Makes sending never wait; libpq refuses only on a dead connection.
    func setNonblocking() -> Bool { PQsetnonblocking(pointer, 1) == 0 }

    func parameter(_ name: String) -> String? {
        PQparameterStatus(pointer, name).map { String(cString: $0) }
    }

    /// Logs notices to a sink that must outlive the connection.
    func sendNotices(to sink: NoticeSink) {
        let context = Unmanaged.passUnretained(sink).toOpaque()
        _ = PQsetNoticeReceiver(pointer, receiveNotice, context)
    }

    func send(_ statement: Statement, _ parameters: borrowing ParameterBuffer) -> Bool {
        parameters.withPointers { types, values, lengths, formats in
            PQsendQueryParams(
                pointer,
                statement.sql,
                Int32(parameters.count),
                types,
                values,
                lengths,
                formats,
                statement.format == .binary ? 1 : 0
            )
        } == 1
    }

    func send(script sql: String) -> Bool { PQsendQuery(pointer, sql) == 1 }
    func setSingleRowMode() -> Bool { PQsetSingleRowMode(pointer) == 1 }
    func enterPipeline() -> Bool { PQenterPipelineMode(pointer) == 1 }
    func exitPipeline() -> Bool { PQexitPipelineMode(pointer) == 1 }
    func syncPipeline() -> Bool { PQpipelineSync(pointer) == 1 }
    var isInPipeline: Bool { PQpipelineStatus(pointer) != PQ_PIPELINE_OFF }

    func flush() -> FlushOutcome {
        switch PQflush(pointer) {
        case 0: .sent
        case 1: .queued
        default: .failed
        }
    }

    /// Whether the socket holds bytes, or the news that the peer is gone.
    var hasInput: Bool {
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, 0) != 0
    }

    func consumeInput() -> Bool { PQconsumeInput(pointer) == 1 }
    var isBusy: Bool { PQisBusy(pointer) == 1 }

    /// The next result; may be called only when not busy, or when broken.
    func nextResult() -> RawResult? { PQgetResult(pointer).map { RawResult($0) } }

    /// Hands over one row of COPY data, if a whole one has arrived.
    func takeCopyChunk(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows -> CopyOutcome {
        var buffer: UnsafeMutablePointer<CChar>?
        let length = PQgetCopyData(pointer, &buffer, 1)
        guard length > 0, let buffer else {
            return length == 0 ? .blocked : length == -1 ? .ended : .failed
        }
        defer { PQfreemem(buffer) }
        try body(UnsafeRawBufferPointer(start: buffer, count: Int(length)))
        return .chunk
    }

    func makeCancelKey() -> CancelKey? { PQgetCancel(pointer).map { CancelKey($0) } }
}

private func receiveNotice(_ context: UnsafeMutableRawPointer?, _ result: OpaquePointer?) {
    guard let context, let result else { return }
    let sink = Unmanaged<NoticeSink>.fromOpaque(context).takeUnretainedValue()
    sink.log { letter in
        PQresultErrorField(result, Int32(letter)).map { String(cString: $0) }
    }
}
