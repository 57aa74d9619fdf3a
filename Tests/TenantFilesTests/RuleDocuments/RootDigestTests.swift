import Canonical
import Schemes
import Testing

@Suite struct RootDigestTests {
    // A digest changes with any value, text or lock of a rule and with the canonical form; a new
    // one is entered here by hand, after the difference has been read.
    @Test(arguments: [
        ("650000", "sha256:586db6ca2b2f9790ff4056a4eda854cbc16e50bc64b69847121fc3ad671e0070"),
        ("431302", "sha256:2ebbbb2b103877ac952c764d001db8039e71f5088febdcc32c7cbc39e0db64c2"),
    ])
    func aRootSchemeKeepsItsDigest(_ tenant: String, _ digest: String) throws {
        #expect(try ShippedTenants.resolved(tenant).snapshot.digest.description == digest)
    }
}
