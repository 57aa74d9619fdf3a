/// Puts elements right after others, all at once, so that the order of the wishes has no meaning.
///
/// Elements with the same wish follow each other by the bytes of their ids.
///
/// - Parameters:
///   - list: The elements in their present order.
///   - wishes: For each element to place, the one to follow; `nil` for the first place. No chain
///     of wishes leads back to itself; those after an element that is not here go to the end.
/// - Returns: Every element of the list and of the wishes, once.
/// - Complexity: O(*n* + *m* log *m*) in the elements and the wishes.
func arranged(_ list: [NodeID], _ wishes: [NodeID: NodeID?]) -> [NodeID] {
    guard !wishes.isEmpty else { return list }
    var followers: [NodeID?: [NodeID]] = [:]
    for (node, anchor) in wishes { followers[anchor, default: []].append(node) }
    for anchor in followers.keys { followers[anchor]?.sort(by: >) }
    var result: [NodeID] = []
    result.reserveCapacity(list.count + wishes.count)
    func emit(_ first: [NodeID]) {
        var waiting = first
        while let node = waiting.popLast() {
            result.append(node)
            waiting.append(contentsOf: followers.removeValue(forKey: node) ?? [])
        }
    }
    emit(followers.removeValue(forKey: nil) ?? [])
    for node in list where wishes[node] == nil { emit([node]) }
    let left = Set(wishes.keys).subtracting(result)
    result.append(contentsOf: left.sorted())
    return result
}

/// The elements whose chain of links leads back to themselves.
///
/// - Parameter next: From an element to the one it hangs on.
/// - Returns: The elements of all circles; not those that merely hang on one.
/// - Complexity: O(*n*).
func circular(_ next: [NodeID: NodeID]) -> Set<NodeID> {
    var settled: Set<NodeID> = []
    var found: Set<NodeID> = []
    for start in next.keys where !settled.contains(start) {
        var path: [NodeID] = []
        var places: [NodeID: Int] = [:]
        var current: NodeID? = start
        while let node = current, !settled.contains(node), places[node] == nil {
            places[node] = path.count
            path.append(node)
            current = next[node]
        }
        if let node = current, let place = places[node] { found.formUnion(path[place...]) }
        settled.formUnion(path)
    }
    return found
}
