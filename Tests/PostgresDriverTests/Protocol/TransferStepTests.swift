import PostgresDriver
import Testing

@Suite struct TransferStepTests {
    @Test func aShortRequestIsSentThenReadUntilTheAnswerIsWhole() {
        var step = TransferStep(goal: .result)
        #expect(step.resume() == .flush)
        #expect(step.flushed(.sent) == .probe)
        #expect(step.probed(isBusy: true) == .wait(.read))
        #expect(step.woke(.read) == .consume)
        #expect(step.consumed(true) == .probe)
        #expect(step.probed(isBusy: false) == .take)
        #expect(step.resume() == .probe)
    }

    @Test func queuedOutputWaitsForBothDirections() {
        var step = TransferStep(goal: .result)
        _ = step.resume()
        #expect(step.flushed(.queued) == .probe)
        #expect(step.probed(isBusy: true) == .wait([.read, .write]))
        #expect(step.woke([.read, .write]) == .consume)
        #expect(step.consumed(true) == .flush)
        #expect(step.woke(.write) == .flush)
        #expect(step.flushed(.sent) == .probe)
        #expect(step.probed(isBusy: true) == .wait(.read))
    }

    @Test func outputWithNoAnswerOwedIsNeverAskedForOne() {
        var step = TransferStep(goal: .outputOnly)
        #expect(step.resume() == .flush)
        #expect(step.flushed(.queued) == .wait([.read, .write]))
        #expect(step.woke(.write) == .flush)
        #expect(step.flushed(.sent) == .settled)
    }

    @Test func outputTakesAnswersThatComeMeanwhile() {
        var step = TransferStep(goal: .output)
        _ = step.resume()
        #expect(step.flushed(.queued) == .probe)
        #expect(step.probed(isBusy: false) == .take)
        #expect(step.resume() == .flush)
        #expect(step.flushed(.sent) == .settled)
    }

    @Test func aStreamTriesOneReadBeforeItWaits() {
        var step = TransferStep(goal: .result, isEager: true)
        _ = step.resume()
        #expect(step.flushed(.sent) == .probe)
        #expect(step.probed(isBusy: true) == .consume)
        #expect(step.consumed(true) == .probe)
        #expect(step.probed(isBusy: true) == .wait(.read))
    }

    @Test func aDeadConnectionIsLost() {
        var step = TransferStep(goal: .result)
        #expect(step.flushed(.failed) == .lost)
        #expect(step.consumed(false) == .lost)
    }

    @Test func connectingFollowsLibpq() {
        #expect(ConnectStep(after: .reading) == .wait(.read))
        #expect(ConnectStep(after: .writing) == .wait(.write))
        #expect(ConnectStep(after: .connected) == .done)
        #expect(ConnectStep(after: .failed) == .failed)
    }
}
