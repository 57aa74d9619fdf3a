import PostgresDriver
import Testing

@Suite struct AnswerStepTests {
    @Test func aQueryKeepsItsResultAndRefusesCopy() {
        let step = QueryStep(.whole)
        #expect(step.took(.rows) == .keep)
        #expect(step.took(.command) == .keep)
        #expect(step.took(.failure) == .fail)
        #expect(step.took(nil) == .finished)
        for kind in [ResultKind.copyOut, .copyIn, .pipelineSync] {
            guard case .refuse = step.took(kind) else {
                Issue.record("\(kind) was not refused")
                continue
            }
        }
    }

    @Test func copyOutRefusesRows() {
        let step = QueryStep(.copyOut)
        #expect(step.took(.copyOut) == .copy)
        guard case .refuse = step.took(.rows) else {
            Issue.record("rows were not refused")
            return
        }
    }

    @Test func rowsAreDeliveredOneByOne() {
        let step = QueryStep(.rowByRow)
        #expect(step.took(.singleRow) == .deliver)
        #expect(step.took(.rows) == .keep)
    }

    @Test func aPipelineNamesTheStatementThatFailed() {
        var step = PipelineStep(count: 3)
        #expect(!step.isOwed)
        for _ in 0..<3 { step.sentStatement() }
        #expect(step.unsent.isEmpty)
        #expect(step.took(.command) == .keep(0))
        #expect(step.took(nil) == .skip)
        #expect(step.took(.failure) == .fail(1))
        #expect(step.took(nil) == .skip)
        #expect(step.took(.pipelineAborted) == .skip)
        #expect(step.isOwed)
        #expect(step.took(nil) == .skip)
        #expect(!step.isOwed)
        #expect(step.took(.pipelineSync) == .finished)
    }

    @Test func aFailureOfTheClosingCommitBelongsToTheLastStatement() {
        var step = PipelineStep(count: 1)
        step.sentStatement()
        #expect(step.took(.command) == .keep(0))
        #expect(step.took(nil) == .skip)
        #expect(step.took(.failure) == .fail(0))
    }

    @Test func copyDataIsReadOnceMoreBeforeWaiting() {
        var step = CopyStep()
        #expect(step.took(.chunk) == .takeChunk)
        #expect(step.took(.blocked) == .consume)
        #expect(step.consumed(true) == .takeChunk)
        #expect(step.took(.blocked) == .wait(.read))
        #expect(step.woke() == .consume)
        #expect(step.consumed(false) == .lost)
        #expect(step.took(.ended) == .finished)
    }
}
