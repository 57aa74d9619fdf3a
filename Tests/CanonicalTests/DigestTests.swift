import Canonical
import Testing

@Suite struct DigestTests {
    @Test func theDigestIsSHA256() {
        // FIPS 180-2, appendix B.1.
        let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(Digest(of: Array("abc".utf8)).description == expected)
        #expect(Digest(expected)?.description == expected)
    }

    @Test(arguments: [
        "", "sha256:", "sha256:ba78", "SHA256:" + String(repeating: "0", count: 64),
        "sha256:" + String(repeating: "A", count: 64),
        "sha256:" + String(repeating: "g", count: 64),
        "sha256:" + String(repeating: "0", count: 65),
    ])
    func otherTextsAreNoDigest(_ text: String) {
        #expect(Digest(text) == nil)
    }

    @Test func onlyThirtyTwoBytesAreADigest() {
        #expect(Digest(bytes: Array(repeating: 7, count: 31)) == nil)
        #expect(Digest(bytes: Array(repeating: 7, count: 32))?.bytes.count == 32)
    }
}
