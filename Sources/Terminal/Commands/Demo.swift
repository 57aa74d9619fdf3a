import Hierarchy
import Rollups
import ArgumentParser
import Schemes
import Store
import TenantFiles
import UseCases

/// The main job: a whole region from its files to the comparison of its prefectures.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Evaluate a whole region with sample data, from tenant files to comparison."
    )

    @Option(help: "Folder of tenant files.")
    var tenants = "Tenants"
    @Option(help: "Year that is assessed.")
    var year = 2025
    @Option(help: "The region that compares its prefectures.")
    var region = "650000"
    @Option(help: "The county whose league table is shown.")
    var county = "650102"
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let install = InstallDatabase(
                try database.location(),
                logger: DatabaseOptions.logger
            )
            _ = try await install()
            try await database.withPools { pools in
                try await prepare(pools, console)
                try await show(pools, console)
            }
            return .done
        }
    }

    private func prepare(_ pools: RolePools, _ console: Console) async throws {
        let files = try TenantFolder.read(at: tenants)
        try await step(console[.applyingTenants], Phrase("项", "steps"), console) { advance in
            _ = try await ApplyTenants(pools)(
                files,
                as: "operations",
                approvedBy: "sample-approver",
                today: Today.text(),
                progress: advance
            )
        }
        try await step(console[.loadingSample], Phrase("个辖区", "tenants"), console) { advance in
            _ = try await LoadSampleYear(pools)(year, seed: 1, as: "operations", progress: advance)
        }
        try await step(console[.scoring], Phrase("个辖区", "tenants"), console) { advance in
            _ = try await RescoreCycles(pools)(year, progress: advance)
        }
        try await step(console[.publishing], Phrase("个辖区", "tenants"), console) { advance in
            _ = try await PublishCycles(pools)(
                year,
                as: "operations",
                approvedBy: "sample-approver",
                progress: advance
            )
        }
    }

    private func step(
        _ title: String,
        _ unit: Phrase,
        _ console: Console,
        _ work: ((Int, Int) -> Void) async throws -> Void
    ) async throws {
        var line = ProgressLine(title, unit: console[unit])
        var done = 0
        try await work { count, total in
            done = count
            line.advance(to: count, of: total)
        }
        if done > 0 {
            line.finish(count: done)
        } else {
            Console.complain("\(title): \(console[.nothingToDo])")
        }
    }

    private func show(_ pools: RolePools, _ console: Console) async throws {
        console.say()
        console.say(
            console[
                Phrase(
                    "以下全部是虚构的示例数据，由种子 1 生成，与任何真实单位无关。",
                    "Everything below is invented sample data made from seed 1; no real body is meant."
                )
            ]
        )
        let answer = try await CompareJurisdictions(pools)(region, year: year)
        ComparisonText(answer, console).write(details: false)
        let league = try await ShowPublished(pools)(county, year: year)
        LeagueText(league.year, console).write(limit: 10)
        if let unit = league.year.units.first(where: {
            $0.tenant == league.year.tenant && $0.rank == 2
        }) {
            let told = try await ExplainUnit(pools)(unit.unit.rawValue, of: county, year: year)
            ExplanationText(told, console).write()
        }
        next(console)
    }

    private func next(_ console: Console) {
        console.heading(console[Phrase("接下来可以试试", "What to try next")])
        let lines: [(String, Phrase)] = [
            (
                "Scripts/pingyi rollup compare --tenant \(region) --by sector",
                Phrase("按系统（条）比较", "compare by sector")
            ),
            (
                "Scripts/pingyi rollup compare --tenant \(region) --details",
                Phrase("三种口径的中位数和四分位", "medians and quartiles of each reading")
            ),
            (
                "Scripts/pingyi schemes explain --tenant \(county) I14-1.points",
                Phrase("一个分值的来历", "the story of one value")
            ),
            (
                "Scripts/pingyi schemes diff --tenant 650100",
                Phrase("乌鲁木齐（虚构示例）对自治区模板改了什么", "what a prefecture changed")
            ),
            (
                "Scripts/pingyi schemes simulate --tenant \(region) --set excellent.minimum=92",
                Phrase("提高优秀线，去年的结果会怎样", "last year's results under a higher threshold")
            ),
            (
                "Scripts/pingyi rollup verify",
                Phrase("汇总＝重算，评分表＝记录", "prove that everything recomputes")
            ),
            (
                "Scripts/provision-county 653199 示例县 653100",
                Phrase("新设一个县", "provision a county")
            ),
            ("Scripts/pingyi --help", Phrase("全部命令", "all commands")),
            ("Scripts/demo stop", Phrase("停止私有数据库", "stop the private database")),
        ]
        var table = Table([
            .text(console[Phrase("命令", "Command")]), .text(console[Phrase("看什么", "Shows")]),
        ])
        for (command, phrase) in lines { table.add([command, console[phrase]]) }
        console.say(table.text)
    }
}
