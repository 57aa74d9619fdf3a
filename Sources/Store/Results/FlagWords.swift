import Schemes
public import Scoring

/// Flags as the words that publications store, such as `absent` or `in_gap:good,excellent`.
public enum FlagWords {
    /// The words of flags, separated by blanks, in byte order.
    public static func text(_ flags: [Flag]) -> String {
        flags.map(word).sorted().joined(separator: " ")
    }

    /// The flags that stored words stand for.
    ///
    /// - Throws: ``StoredValueError`` for a word that stands for nothing.
    public static func flags(_ text: String) throws(StoredValueError) -> [Flag] {
        var flags: [Flag] = []
        for word in text.split(separator: " ") {
            guard let flag = flag(String(word)) else {
                throw StoredValueError(kind: "flag", text: String(word))
            }
            flags.append(flag)
        }
        return flags
    }

    private static func word(_ flag: Flag) -> String {
        switch flag {
        case .absent: "absent"
        case .criticised: "criticised"
        case .incomplete: "incomplete"
        case .vetoed(let veto): "vetoed:\(veto)"
        case .reweighted(let missing):
            "reweighted:" + missing.map(\.rawValue).joined(separator: ",")
        case .noComponent: "no_component"
        case .inGap(let below, let above): "in_gap:\(below),\(above)"
        case .inOverlap(let one, let other): "in_overlap:\(one),\(other)"
        case .baseBelowPass: "base_below_pass"
        case .beyondQuota(let grade): "beyond_quota:\(grade)"
        case .tiedAcrossQuota(let grade): "tied_across_quota:\(grade)"
        case .clamped(let component): "clamped:\(component)"
        }
    }

    private static func flag(_ word: String) -> Flag? {
        let parts = word.split(separator: ":", maxSplits: 1)
        guard let name = parts.first else { return nil }
        let ids =
            parts.count == 1 ? [] : parts[1].split(separator: ",").compactMap { NodeID(String($0)) }
        switch (name, ids.count) {
        case ("absent", 0): return .absent
        case ("criticised", 0): return .criticised
        case ("incomplete", 0): return .incomplete
        case ("no_component", 0): return .noComponent
        case ("base_below_pass", 0): return .baseBelowPass
        case ("vetoed", 1): return .vetoed(ids[0])
        case ("reweighted", 1...): return .reweighted(missing: ids)
        case ("in_gap", 2): return .inGap(below: ids[0], above: ids[1])
        case ("in_overlap", 2): return .inOverlap(ids[0], ids[1])
        case ("beyond_quota", 1): return .beyondQuota(ids[0])
        case ("tied_across_quota", 1): return .tiedAcrossQuota(ids[0])
        case ("clamped", 1): return .clamped(ids[0])
        default: return nil
        }
    }
}
