public import Hierarchy

/// A line of work (条) that samples draw units from.
public struct SampleSector: Hashable, Sendable {
    /// The id, the same word in every jurisdiction.
    public let id: SectorID
    /// The Chinese title, such as `公安`.
    public let title: String
    /// The English title, such as `Public security`.
    public let englishTitle: String

    /// Creates a sector; `nil` when the id breaks the rule of ``SectorID``.
    init?(_ id: String, _ title: String, _ englishTitle: String) {
        guard let id = SectorID(rawValue: id) else { return nil }
        self.id = id
        self.title = title
        self.englishTitle = englishTitle
    }

    /// The 20 lines of work of every sample, in a fixed order.
    public static let all: [SampleSector] =
        [
            SampleSector("public-security", "公安", "Public security"),
            SampleSector("justice", "司法行政", "Justice"),
            SampleSector("education", "教育", "Education"),
            SampleSector("health", "卫生健康", "Health"),
            SampleSector("civil-affairs", "民政", "Civil affairs"),
            SampleSector("finance", "财政", "Finance"),
            SampleSector("human-resources", "人力资源和社会保障", "Human resources"),
            SampleSector("natural-resources", "自然资源", "Natural resources"),
            SampleSector("environment", "生态环境", "Environment"),
            SampleSector("housing", "住房和城乡建设", "Housing and construction"),
            SampleSector("transport", "交通运输", "Transport"),
            SampleSector("water", "水利", "Water"),
            SampleSector("agriculture", "农业农村", "Agriculture"),
            SampleSector("commerce", "商务", "Commerce"),
            SampleSector("culture-tourism", "文化和旅游", "Culture and tourism"),
            SampleSector("emergency", "应急管理", "Emergency management"),
            SampleSector("audit", "审计", "Audit"),
            SampleSector("market", "市场监督管理", "Market regulation"),
            SampleSector("statistics", "统计", "Statistics"),
            SampleSector("taxation", "税务", "Taxation"),
        ]
        .compactMap(\.self)
}
