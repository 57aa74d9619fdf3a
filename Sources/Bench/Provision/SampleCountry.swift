import Foundation
import Hierarchy
import SampleData
import Schemes
import TenantFiles

/// Tenant files of an invented country: a template and derivations of regions and prefectures.
struct SampleCountry {
    let year: NationalYear
    /// The folder with everything but the counties.
    let base: String
    /// The folder with the counties as well.
    let whole: String

    /// Writes the files.
    ///
    /// - Parameters:
    ///   - counties: How many counties.
    ///   - haveOwn: Whether each county has a derivation of its own, or follows its prefecture.
    ///   - folder: An empty folder to write in.
    /// - Throws: `TreeErrors`; what the file system throws.
    init(counties: Int, haveOwn: Bool, in folder: String) throws {
        let regions = counties > 1_000 ? 31 : 1
        let prefectures = counties > 1_000 ? 333 : max(1, counties / 8)
        let root = TenantID(rawValue: "nation")
        let divisions = NationalDivision.country(
            regions: regions,
            prefectures: prefectures,
            counties: counties
        )
        guard let root, let first = CalendarDate("2020-01-01") else {
            throw BenchError.disagreement("sample country")
        }
        year = NationalYear(seed: 2024, root: root, divisions: divisions)
        base = "\(folder)/base"
        whole = "\(folder)/whole"
        let above = TenantEntry(
            id: root,
            code: "nation",
            name: "示例国",
            level: .region,
            parent: nil,
            timeZone: "Asia/Shanghai",
            openedOn: first
        )
        let upper = divisions.filter { $0.level != .county }
        for (place, chosen) in [(base, upper), (whole, divisions)] {
            let entries =
                [above]
                + chosen.map { division in
                    TenantEntry(
                        id: division.id,
                        code: division.id.rawValue,
                        name: "示例\(division.id)",
                        level: division.level,
                        parent: division.parent ?? root,
                        timeZone: "Asia/Shanghai",
                        openedOn: first
                    )
                }
            var schemes: [TenantID: SchemeFile.Content] = [root: .root(year.template)]
            for division in chosen where haveOwn || division.level != .county {
                schemes[division.id] = .derivation(year.derivation(of: division))
            }
            try SampleCountry.write(
                TenantExport(try Tree(entries), schemes: schemes, examples: Set(schemes.keys)),
                to: place
            )
        }
    }

    private static func write(_ export: TenantExport, to folder: String) throws {
        for (path, text) in export.files {
            let file = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }
}
