public import Hierarchy
public import Schemes

/// A scheme or a derivation as a file gives it, with the place of each of its parts.
public struct SchemeFile: Hashable, Sendable {
    /// What the file holds.
    public let content: Content
    /// Whether the document is invented for demonstration (`example: true`).
    public let isExample: Bool
    /// The file's path, relative to the folder that was read.
    public let path: String
    /// Where each part stands in the file.
    public let locations: [Place: SourceLocation]

    /// A root document or a derivation.
    public enum Content: Hashable, Sendable {
        /// A scheme of its own.
        case root(SchemeDocument)
        /// Changes over the scheme of the tenant above.
        case derivation(Derivation)
    }

    /// A part of a scheme file.
    public enum Place: Hashable, Sendable {
        /// An element, also one that a change adds.
        case node(NodeID)
        /// A value of an element.
        case value(Address)
        /// A change, by its name.
        case operation(String)
        /// The lock of a value.
        case lock(Address)
        /// The rule of a container.
        case container(NodeID)
        /// The version that the derivation was written against.
        case pin
    }

    /// The tenant whose scheme it is.
    public var tenant: TenantID {
        switch content {
        case .root(let document): document.tenant
        case .derivation(let derivation): derivation.tenant
        }
    }

    /// The version's number, 1 or more.
    public var version: Int {
        switch content {
        case .root(let document): document.version
        case .derivation(let derivation): derivation.version
        }
    }

    /// The scheme's name, shared by everything derived from it.
    public var scheme: String {
        switch content {
        case .root(let document): document.scheme
        case .derivation(let derivation): derivation.scheme
        }
    }

    /// Where a diagnostic of the scheme points to in this file.
    ///
    /// - Parameter diagnostic: A diagnostic of this document, root or derivation.
    /// - Returns: The change at fault, else the value, lock or element; else the file.
    public func location(of diagnostic: Diagnostic) -> SourceLocation {
        var places: [Place] = diagnostic.operation.map { [.operation($0)] } ?? []
        if let field = diagnostic.field {
            let address = Address(diagnostic.node, field)
            places += [.value(address), .lock(address)]
        }
        places += [.node(diagnostic.node), .container(diagnostic.node)]
        if diagnostic.code == .pin { places.insert(.pin, at: 0) }
        return places.lazy.compactMap { locations[$0] }.first ?? SourceLocation(file: path)
    }
}
