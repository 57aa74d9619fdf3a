import Canonical
import Foundation
import Testing

@testable import Schemes

/// What is read straight from bytes equals what is read by way of JSON values.
@Suite struct DirectReadingTests {
    @Test(arguments: 0..<300)
    func documentsOfAnyShapeAreReadAsTheirValues(seed: Int) throws {
        var generator = FormGenerator(seed: seed)
        let document = generator.document()
        let bytes = document.jsonValue.canonicalBytes
        #expect(try SchemeDocument(parsing: bytes) == SchemeDocument(json: document.jsonValue))
        let derivation = generator.derivation()
        let changes = derivation.jsonValue.canonicalBytes
        #expect(try Derivation(parsing: changes) == Derivation(json: derivation.jsonValue))
    }

    @Test(arguments: 0..<60)
    func damagedBytesGiveWhatTheirValuesGive(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let document = Array(generator.document().jsonValue.canonicalBytes)
        let derivation = Array(generator.derivation().jsonValue.canonicalBytes)
        for _ in 0..<60 {
            let (first, second) = (generator.damaged(document), generator.damaged(derivation))
            #expect(
                outcome { try SchemeDocument(parsing: first) }
                    == outcome { try SchemeDocument(json: JSONValue(parsing: first)) }
            )
            #expect(
                outcome { try Derivation(parsing: second) }
                    == outcome { try Derivation(json: JSONValue(parsing: second)) }
            )
        }
    }

    @Test func otherSpellingsAreReadToo() throws {
        var generator = FormGenerator(seed: 7)
        let document = generator.document()
        let pretty = Array(document.jsonValue.prettyText.utf8)
        #expect(try SchemeDocument(parsing: pretty) == SchemeDocument(json: document.jsonValue))
    }

    private func outcome<Value>(_ read: () throws -> Value) -> String {
        do { return "\(try read())".count.description } catch { return "\(error)" }
    }
}

extension FormGenerator {
    fileprivate mutating func derivation() -> Derivation {
        Derivation(
            scheme: "s",
            tenant: tenant(),
            version: 1 + count(3),
            over: Pin(tenant: tenant(), version: 1 + count(3), digest: maybe(Digest(of: [1]))),
            operations: (0..<count(8)).map { operation("p\($0)") }
        )
    }

    // One byte changed, lost or doubled.
    fileprivate mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let place = count(bytes.count - 1)
        switch count(2) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[place], at: place)
        }
        return bytes
    }
}
