/// A language of texts for people.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Simplified Chinese, the first language of every face.
    case chinese = "zh"
    /// English.
    case english = "en"
}
