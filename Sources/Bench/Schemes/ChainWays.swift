import Canonical
import Schemes

/// What a chain comes to: the county's snapshot with its canonical bytes, and who set what.
struct ChainOutcome {
    let scheme: ResolvedScheme
    let text: WrittenSnapshot
    let provenance: [UInt8]

    fileprivate init(_ scheme: ResolvedScheme) {
        self.scheme = scheme
        text = scheme.snapshot.written()
        provenance = scheme.provenance.canonicalBytes
    }

    /// Whether both are the same to the last byte.
    func isSame(as other: ChainOutcome) -> Bool {
        text.bytes == other.text.bytes && text.digest == other.text.digest
            && provenance == other.provenance
    }
}

extension ChainDocuments {
    /// Resolves chains, each from its three documents as if there were no other.
    ///
    /// - Parameter count: How many; the chains are gone through again where there are fewer.
    /// - Returns: What the first pass through the chains came to.
    /// - Throws: `JSONSyntaxError` or `JSONShapeError` for bytes that are no document.
    func eachAlone(_ count: Int) throws -> [ChainOutcome] {
        var outcomes: [ChainOutcome] = []
        for number in 0..<count {
            let (prefecture, county) = chains[number % chains.count]
            let levels = resolve(
                try SchemeDocument(parsing: template),
                through: [try Derivation(parsing: prefecture), try Derivation(parsing: county)]
            )
            guard let scheme = levels.last else { continue }
            let outcome = ChainOutcome(scheme)
            if number < chains.count { outcomes.append(outcome) }
        }
        return outcomes
    }

    /// Resolves chains as they stand in a country: a parent that has been resolved is known again
    /// by the digest of its bytes.
    ///
    /// Each pass through the chains begins without any parent.
    ///
    /// - Parameter count: How many; the chains are gone through again where there are fewer.
    /// - Returns: What the first pass through the chains came to.
    /// - Throws: `JSONSyntaxError` or `JSONShapeError` for bytes that are no document.
    func asCountry(_ count: Int) throws -> [ChainOutcome] {
        var outcomes: [ChainOutcome] = []
        var root: ResolvedScheme?
        var parents: [Digest: ResolvedScheme] = [:]
        for number in 0..<count {
            if number.isMultiple(of: chains.count) {
                root = nil
                parents = [:]
            }
            let (prefecture, county) = chains[number % chains.count]
            let above = try root ?? resolve(document: SchemeDocument(parsing: template)).withTexts()
            root = above
            let name = Digest(of: prefecture)
            let parent =
                try parents[name]
                ?? resolve(Derivation(parsing: prefecture), over: above).withTexts()
            if parents[name] == nil { parents[name] = parent }
            let outcome = ChainOutcome(resolve(try Derivation(parsing: county), over: parent))
            if number < chains.count { outcomes.append(outcome) }
        }
        return outcomes
    }
}
