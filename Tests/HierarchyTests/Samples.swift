import Hierarchy

/// A small generator of numbers from a seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

enum SampleError: Error {
    case malformed(String)
}

func tenant(_ text: String) throws -> TenantID {
    guard let id = TenantID(rawValue: text) else { throw SampleError.malformed(text) }
    return id
}

func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw SampleError.malformed(text) }
    return date
}

func entry(
    _ id: String,
    under parent: String? = nil,
    code: String? = nil,
    opened: String = "2020-01-01"
) throws -> TenantEntry {
    TenantEntry(
        id: try tenant(id),
        code: code ?? "c-\(id)",
        name: "辖区\(id)",
        level: parent == nil ? .region : .county,
        parent: try parent.map(tenant),
        openedOn: try day(opened)
    )
}

/// A random forest of at most so many levels, parents first.
func forest(
    _ seeded: inout Seeded,
    count: Int,
    deepest: Int = 7,
    isShuffled: Bool = false
) throws -> [TenantEntry] {
    var entries: [TenantEntry] = []
    var depths: [Int] = []
    var numbers = Array(0..<count)
    if isShuffled { numbers.shuffle(using: &seeded) }
    for number in numbers {
        let above = entries.indices.filter { depths[$0] < deepest }.randomElement(using: &seeded)
        let parent = seeded.chance(90) ? above : nil
        let name = number.isMultiple(of: 3) ? "t\(number)_x" : "t\(number)"
        entries.append(try entry(name, under: parent.map { entries[$0].id.rawValue }))
        depths.append((parent.map { depths[$0] } ?? 0) + 1)
    }
    return entries
}
