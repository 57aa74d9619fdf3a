public import Hierarchy

/// The name of an invented unit in both languages; both say that it is a sample.
public struct SampleName: Hashable, Sendable {
    /// The Chinese name, such as `示例县教育局`.
    public let chinese: String
    /// The English name, such as `Sample County Education Bureau`.
    public let english: String

    /// Names a unit.
    ///
    /// - Parameters:
    ///   - sector: Its line of work.
    ///   - level: The rung of the office that evaluates it.
    ///   - number: 0 for the authority itself, 1 and more for the bodies under it.
    public init(sector: SampleSector, level: Level, number: Int) {
        let area =
            switch level {
            case .region: ("示例区", "Sample Region")
            case .prefecture: ("示例市", "Sample City")
            case .county: ("示例县", "Sample County")
            }
        let authority = level == .region ? ("厅", "Department") : ("局", "Bureau")
        let body =
            switch number {
            case 0: authority
            case 1: ("综合执法队", "Enforcement Team")
            case 2: ("服务中心", "Service Centre")
            case 3: ("监督检查站", "Inspection Station")
            default: ("第\(number - 3)办事处", "Branch Office \(number - 3)")
            }
        chinese = area.0 + sector.title + body.0
        english = "\(area.1) \(sector.englishTitle) \(body.1)"
    }
}
