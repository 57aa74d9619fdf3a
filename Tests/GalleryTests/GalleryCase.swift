import Foundation
import Schemes
import Scoring
import TenantFiles
import Testing
import Yams

/// One folder of the gallery: a small scheme, what was recorded, and what must come out.
struct GalleryCase: CustomTestStringConvertible {
    /// The folder's name, which begins with the number of the rule type.
    let name: String
    /// Where the folder stands.
    let folder: URL

    var testDescription: String { name }

    /// Every case, in the order of the names.
    static let all: [GalleryCase] = {
        let rules = Bundle.rules
        let found = (try? FileManager.default.contentsOfDirectory(atPath: rules.path)) ?? []  // none
        return found.sorted()
            .map {
                GalleryCase(name: $0, folder: rules.appending(path: $0))
            }
    }()

    /// The resolved scheme, its findings included.
    func resolved() throws -> ResolvedScheme {
        let file = try SchemeFile.read(at: path("scheme.yaml"), as: "\(name)/scheme.yaml")
        guard case .root(let document) = file.content else { throw GalleryProblem.notARoot(name) }
        return resolve(document: document)
    }

    /// What was recorded.
    func inputs() throws -> InputsFile {
        try InputsFile.read(at: path("inputs.yaml"), as: "\(name)/inputs.yaml")
    }

    /// What must come out, by unit.
    func expected() throws -> [(unit: String, result: Yams.Node.Mapping)] {
        let text = try String(contentsOfFile: path("outcome.yaml"), encoding: .utf8)
        guard let units = try Yams.compose(yaml: text)?["units"]?.mapping else {
            throw GalleryProblem.noUnits(name)
        }
        return try units.map { key, value in
            guard let unit = key.string, let result = value.mapping else {
                throw GalleryProblem.noUnits(name)
            }
            return (unit, result)
        }
    }

    /// The text of a file of the case.
    func text(_ file: String) throws -> String {
        try String(contentsOfFile: path(file), encoding: .utf8)
    }

    private func path(_ file: String) -> String { folder.appending(path: file).path }
}

/// What is wrong with a folder of the gallery itself.
enum GalleryProblem: Error {
    /// Its scheme derives from another.
    case notARoot(String)
    /// Its outcome names no units.
    case noUnits(String)
}

extension Bundle {
    fileprivate static var rules: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rules")
    }
}
