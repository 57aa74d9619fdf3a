import Crypto
import SQLFiles

/// A file of the schema with the digest by which a database remembers it.
struct SchemaFile {
    let name: String
    let text: String
    /// SHA-256 of the text as UTF-8; 32 bytes.
    let digest: [UInt8]

    init(_ file: SQLFile) {
        name = file.name
        text = file.text
        digest = Array(SHA256.hash(data: Array(file.text.utf8)))
    }
}
