/// Lets a few tests at a time have a database, so that the server's sessions suffice.
public actor Gate {
    /// With at most two sessions of the engine each they stay below 8, the limit of its role.
    public static let databases = Gate(places: 3)

    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    private init(places: Int) { self.places = places }

    /// Waits for a place.
    public func enter() async {
        guard places == 0 else {
            places -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Gives a place back.
    public func leave() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        places += 1
    }
}
