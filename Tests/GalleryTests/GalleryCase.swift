import Foundation
import Schemes
import Scoring
import TenantFiles
import Testing
import Yams

/// One folder of the gallery: a small scheme for one rule, or a whole one; what was recorded, and
/// what must come out.
struct GalleryCase: CustomTestStringConvertible {
    /// The folder's name; of a rule it begins with the number of the rule type.
    let name: String
    /// Where the folder stands.
    let folder: URL

    var testDescription: String { name }

    /// Every case, in the order of the names.
    static let all = cases("Rules") + cases("Schemes")

    private static func cases(_ part: String) -> [GalleryCase] {
        let home = URL(filePath: #filePath).deletingLastPathComponent().appending(path: part)
        // An empty gallery fails the tests that ask for every rule type and for whole schemes.
        let found = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
        return found.sorted().map { GalleryCase(name: $0, folder: home.appending(path: $0)) }
    }

    /// The resolved scheme, its findings included: of the derivation, where the folder has one.
    func resolved() throws -> ResolvedScheme {
        guard case .root(let document) = try content("scheme.yaml") else {
            throw GalleryProblem.notARoot(name)
        }
        let root = resolve(document: document)
        guard FileManager.default.fileExists(atPath: path("derivation.yaml")) else { return root }
        guard case .derivation(let changes) = try content("derivation.yaml") else {
            throw GalleryProblem.notARoot(name)
        }
        return resolve(changes, over: root)
    }

    private func content(_ file: String) throws -> SchemeFile.Content {
        try SchemeFile.read(at: path(file), as: "\(name)/\(file)").content
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
    /// A file holds a derivation where a scheme of its own must stand, or the other way round.
    case notARoot(String)
    /// Its outcome names no units.
    case noUnits(String)
}
