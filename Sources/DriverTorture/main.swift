import Logging
import PostgresDriver

guard CommandLine.arguments.count >= 3, let seconds = Int(CommandLine.arguments[2]), seconds > 0
else {
    print("usage: driver-torture SOCKET-DIRECTORY SECONDS [USER]")
    exitWith(64)
}
let torture = Torture(
    socketDirectory: CommandLine.arguments[1],
    user: CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : "postgres",
    duration: .seconds(seconds)
)
let report = await torture.run()
print(report.description)
exitWith(report.holds ? 0 : 1)
