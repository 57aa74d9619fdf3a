/// The texts of all findings, by code and variant, one file a language.
enum DiagnosticGoldens {}
