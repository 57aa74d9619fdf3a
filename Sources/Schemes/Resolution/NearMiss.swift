/// The known names that an unknown one most resembles.
///
/// - Parameters:
///   - name: The unknown name.
///   - candidates: The known names, in any order.
/// - Returns: At most three names that differ by one or two letters, the nearest first.
func nearest(to name: String, among candidates: some Sequence<String>) -> [String] {
    let wanted = Array(name.utf8)
    guard wanted.count <= 80 else { return [] }
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= 2 {
        let distance = editDistance(wanted, Array(candidate.utf8))
        if distance <= min(2, wanted.count / 2) { found.append((distance, candidate)) }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return found.prefix(3).map(\.name)
}

// Levenshtein's distance, row by row.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, other) in right.enumerated() {
            let replaced = diagonal + (byte == other ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
        }
    }
    return row[right.count]
}
