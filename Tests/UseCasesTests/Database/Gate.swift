/// Lets a few tests at a time have a database, so that the server's sessions suffice.
actor Gate {
    /// With at most 6 sessions each they stay below 30, so that other suites have room beside them.
    static let databases = Gate(places: 5)

    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    private init(places: Int) { self.places = places }

    func enter() async {
        guard places == 0 else {
            places -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        places += 1
    }
}
