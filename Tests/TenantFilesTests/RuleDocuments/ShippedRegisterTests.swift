import Hierarchy
import TenantFiles
import Testing

@Suite struct ShippedRegisterTests {
    @Test func everyTenantOfXinjiangIsRegistered() throws {
        let folder = try ShippedTenants.read.get()
        let inside = folder.entries.filter { $0.code.hasPrefix("65") }
        #expect(inside.count { $0.level == .region } == 1)
        #expect(inside.count { $0.level == .prefecture } == 14)
        #expect(inside.count { $0.level == .county } == 112)
        #expect(inside.allSatisfy { $0.id.rawValue == $0.code })
    }

    @Test func citiesRunByTheRegionStandDirectlyUnderIt() throws {
        let folder = try ShippedTenants.read.get()
        for code in 659_001...659_013 {
            #expect(folder.entry("\(code)")?.parent?.rawValue == "650000")
        }
        #expect(folder.entry("659001")?.name == "石河子市")
    }

    @Test func louxingIsARootOfItsOwn() throws {
        let entry = try #require(try ShippedTenants.read.get().entry("431302"))
        #expect(entry.parent == nil)
        #expect(entry.level == .county)
    }

    @Test func tenantsWithoutASchemeFollowTheOneAbove() throws {
        let folder = try ShippedTenants.read.get()
        let chain = folder.chain(for: try ShippedTenants.id("653125"))
        #expect(chain.map(\.tenant.rawValue) == ["650000", "653100"])
    }
}
