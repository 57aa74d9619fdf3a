extension Array {
    /// The elements by the bytes of their names, found without moving the elements.
    ///
    /// - Parameters:
    ///   - words: The first 16 bytes of an element's name.
    ///   - precedes: Whether one element comes before another whose first bytes are the same.
    /// - Returns: The places of the elements in their order.
    /// - Complexity: O(*n* log *n*).
    func places(
        by words: (Element) -> (head: UInt64, tail: UInt64),
        _ precedes: (Element, Element) -> Bool
    ) -> [Int] {
        let keys = indices.map { place in
            let (head, tail) = words(self[place])
            return (head: head, tail: tail, place: place)
        }
        return
            keys.sorted { left, right in
                if left.head != right.head { return left.head < right.head }
                if left.tail != right.tail { return left.tail < right.tail }
                return left.place != right.place && precedes(self[left.place], self[right.place])
            }
            .map(\.place)
    }
}

extension Array where Element == NodeID {
    /// The places of the ids in their order.
    var placesInOrder: [Int] { places(by: \.symbol.words, <) }
}

extension Array where Element == Node {
    /// The places of the elements in the order of their addresses.
    var placesByAddress: [Int] {
        places(by: \.id.symbol.stopped) {
            $0.id.symbol.precedesInAddresses($1.id.symbol)
        }
    }
}

extension Array where Element == Address {
    /// The places of the addresses in their order.
    var placesInOrder: [Int] {
        places(by: \.node.symbol.stopped, <)
    }
}
