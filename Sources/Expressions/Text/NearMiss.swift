/// What somebody probably meant by a name that is not known.
enum NearMiss {
    /// The closest candidate, if one is close enough.
    ///
    /// Close enough is at most one edit for every three characters, and at least one. An edit is a
    /// character put in, left out, replaced, or swapped with its neighbour; case counts for nothing.
    static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().prefix(64))
        let allowed = max(1, wanted.count / 3)
        var best: (distance: Int, text: String)?
        for candidate in candidates where candidate != name {
            let other = Array(candidate.lowercased().prefix(64))
            guard abs(other.count - wanted.count) <= allowed else { continue }
            let distance = distance(wanted, other)
            guard distance <= allowed, distance < max(wanted.count, other.count) else { continue }
            if let best, (best.distance, best.text) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.text
    }

    // Optimal string alignment: three rows of the usual table of edits.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var edits = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    edits = min(edits, before[column - 1] + 1)
                }
                current.append(edits)
            }
            before = last
            last = current
        }
        return last[right.count]
    }
}
