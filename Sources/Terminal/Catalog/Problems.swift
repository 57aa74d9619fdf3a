import Canonical
import TenantFiles
import Wording

/// Writes the problems of files: place, message, remedy, one after another.
func report(_ problems: [TenantFileProblem], _ console: Console) {
    for problem in problems {
        Console.complain(problem.rendered(in: console.language))
    }
    let errors = problems.filter { $0.severity == .error }.count
    guard errors > 0 else { return }
    Console.complain(
        console[
            Phrase(
                "共 \(errors) 处错误；改正后再运行。",
                "Errors: \(errors). Correct them and run again."
            )
        ]
    )
}
