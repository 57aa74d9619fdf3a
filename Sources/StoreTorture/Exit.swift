import Glibc

/// Ends the process.
func exitWith(_ status: Int32) -> Never { exit(status) }
