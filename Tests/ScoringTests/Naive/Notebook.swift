/// What was worked out before, by question, so that nobody asks the same twice.
final class Notebook {
    private struct Page<Value> { let value: Value }
    private var pages: [String: Any] = [:]

    func once<Value>(_ question: String, _ answer: () -> Value) -> Value {
        if let page = pages[question] as? Page<Value> { return page.value }
        let value = answer()
        pages[question] = Page(value: value)
        return value
    }
}
