import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import Store
import UseCases
import Wording

/// Lists tasks.
struct SchemesTasks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks",
        abstract: "List what a tenant and those below it have to look at: open, due, overdue."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            let (console, wording) = (desk.console, desk.wording)
            let tasks = try await ListTasks(desk.pools)(desk.office)
            var table = Table([
                .text(console[Phrase("辖区", "Tenant")]), .text(console[Phrase("待办", "Task")]),
                .text(console[Phrase("关于", "About")]), .text(console[Phrase("期限", "Day")]),
                .text(console[Phrase("状态", "State")]),
            ])
            for task in tasks {
                table.add([
                    wording.name(of: task.tenant), console[.task(task.kind)], about(task, wording),
                    task.dueOn ?? "—", console[.state(task.state(on: desk.day))],
                ])
            }
            console.say(
                tasks.isEmpty ? console[Phrase("没有待办。", "Nothing is to be done.")] : table.text
            )
            console.document([
                "format": "pingyi/task-list/1",
                "tasks": .array(
                    tasks.map { task in
                        .compact([
                            "id": .string(task.id), "tenant": .string(task.tenant.rawValue),
                            "kind": .string(task.kind), "subject": .string(task.subject),
                            "due": task.dueOn.map { .string($0) },
                            "state": .string(task.state(on: desk.day).rawValue),
                        ])
                    }
                ),
            ])
            return .done
        }
    }

    /// What a task is about: the version above, or the waiver and its place.
    private func about(_ task: StoredTask, _ wording: Wording) -> String {
        let words = task.subject.split(separator: " ").map(String.init)
        if words.count == 3 { return "\(words[0])  \(words[2])" }
        let version = words.last?.split(separator: "@").map(String.init) ?? []
        guard words.count == 2, version.count == 2, let number = Int(version[1]),
            let tenant = TenantID(rawValue: version[0])
        else { return task.subject }
        return wording.name(of: VersionReference(tenant: tenant, number: number))
    }
}

extension Phrase {
    fileprivate static func task(_ kind: String) -> Phrase {
        kind == "waiver_expires"
            ? Phrase("豁免到期", "a waiver ends") : Phrase("上级标准有新版", "a new version above")
    }

    fileprivate static func state(_ state: StoredTask.State) -> Phrase {
        switch state {
        case .open: Phrase("不限期", "open")
        case .due: Phrase("未到期", "due")
        case .overdue: Phrase("已逾期", "overdue")
        }
    }
}
