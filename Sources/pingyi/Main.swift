import Terminal

@main
struct Main {
    static func main() async {
        await Pingyi.start()
    }
}
