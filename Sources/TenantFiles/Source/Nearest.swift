/// The known word that an unknown one was probably meant to be.
///
/// - Parameters:
///   - word: The unknown word.
///   - known: The known ones.
/// - Returns: The nearest within two edits (one for words of up to four letters, none below three), the first by
///   bytes among equals; `nil` when none is near.
func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().prefix(80))
    guard letters.count > 2 else { return nil }
    let most = letters.count <= 4 ? 1 : 2
    var best: (distance: Int, word: String)?
    for candidate in known.sorted() where abs(candidate.count - letters.count) <= most {
        let distance = editDistance(letters, Array(candidate.lowercased()))
        if distance <= most, distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.word
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let substituted = diagonal + (a == b ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[right.count]
}
