// swift-tools-version: 6.3
import PackageDescription

let package = Package(
    name: "pingyi",
    products: [
        .executable(name: "pingyi", targets: ["pingyi"]),
        .executable(name: "driver-torture", targets: ["DriverTorture"]),
        .executable(name: "store-torture", targets: ["StoreTorture"]),
    ],
    dependencies: [
        // Subcommands, help, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Logging facade: notices of the database, progress of long work.
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        // A pthread lock that Thread Sanitizer understands, and a pool for blocking calls.
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        // SHA-256 of canonical documents and migration files.
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        // YAML with line and column of every node.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        // Integers of any size under the exact rationals.
        .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
        // Documentation of every target: `swift package generate-documentation`.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
    ],
    targets: [
        // The domain: pure values.
        .target(name: "Exact", dependencies: [.product(name: "BigInt", package: "BigInt")]),
        .target(
            name: "Canonical",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(name: "Hierarchy"),
        .target(
            name: "Expressions",
            dependencies: [
                "Hierarchy", "Exact", .product(name: "BigInt", package: "BigInt"),
            ]
        ),
        .target(
            name: "Schemes",
            dependencies: ["Expressions", "Canonical", "Hierarchy", "Exact"]
        ),
        .target(
            name: "Scoring",
            dependencies: [
                "Schemes", "Expressions", "Canonical", "Hierarchy", "Exact",
                .product(name: "BigInt", package: "BigInt"),
            ]
        ),
        .target(
            name: "Rollups",
            dependencies: [
                "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "BigInt", package: "BigInt"),
            ]
        ),
        .target(
            name: "Wording",
            dependencies: ["Expressions", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact"]
        ),
        .target(
            name: "Printing",
            dependencies: ["Wording", "Schemes", "Canonical", "Hierarchy", "Exact"]
        ),
        .target(
            name: "SampleData",
            dependencies: ["Scoring", "Schemes", "Canonical", "Hierarchy", "Exact"]
        ),

        // The edges: files and the database.
        .target(
            name: "TenantFiles",
            dependencies: [
                "Wording", "Expressions", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Schemas"]
        ),
        .systemLibrary(
            name: "CLibPQ",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]
        ),
        .target(
            name: "PostgresDriver",
            dependencies: [
                "CLibPQ",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .executableTarget(name: "SQLEmbedder"),
        .plugin(
            name: "EmbedSQL",
            capability: .buildTool(),
            dependencies: ["SQLEmbedder"],
            path: "Sources/EmbedSQL"
        ),
        .target(name: "SQLFiles", plugins: ["EmbedSQL"]),
        .target(
            name: "Store",
            dependencies: [
                "PostgresDriver", "SQLFiles", "Rollups", "Scoring", "Schemes", "Canonical",
                "Hierarchy", "Exact",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // What people do, and how they see it.
        .target(
            name: "UseCases",
            dependencies: [
                "Store", "PostgresDriver", "TenantFiles", "SampleData", "Rollups", "Scoring",
                "Schemes",
                "Canonical", "Hierarchy", "Exact",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "Bench",
            dependencies: [
                "UseCases", "Store", "PostgresDriver", "TenantFiles", "SampleData", "Rollups",
                "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "Terminal",
            dependencies: [
                "Bench", "UseCases", "Store", "TenantFiles", "Printing", "Wording", "Rollups",
                "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .executableTarget(name: "pingyi", dependencies: ["Terminal"]),
        .executableTarget(
            name: "DriverTorture",
            dependencies: [
                "PostgresDriver", .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .executableTarget(
            name: "StoreTorture",
            dependencies: [
                "Store", "PostgresDriver", "Scoring", "Schemes", "Hierarchy", "Exact", "Canonical",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // Tests, in the same order; those that need a server share one.
        .target(name: "ServerSupport", path: "Tests/ServerSupport"),
        .testTarget(
            name: "ExactTests",
            dependencies: ["Exact", .product(name: "BigInt", package: "BigInt")]
        ),
        .testTarget(name: "CanonicalTests", dependencies: ["Canonical"]),
        .testTarget(name: "HierarchyTests", dependencies: ["Hierarchy"]),
        .testTarget(
            name: "ExpressionsTests",
            dependencies: [
                "Expressions", "Hierarchy", "Exact",
                .product(name: "BigInt", package: "BigInt"),
            ],
            exclude: ["Corpus"]
        ),
        .testTarget(
            name: "SchemesTests",
            dependencies: ["Schemes", "Expressions", "Canonical", "Hierarchy", "Exact"]
        ),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "Expressions", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "BigInt", package: "BigInt"),
            ]
        ),
        .testTarget(
            name: "RollupsTests",
            dependencies: [
                "Rollups", "Scoring", "Schemes", "Expressions", "Canonical", "Hierarchy", "Exact",
            ]
        ),
        .testTarget(
            name: "WordingTests",
            dependencies: [
                "Expressions", "Wording", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
            ]
        ),
        .testTarget(
            name: "PrintingTests",
            dependencies: [
                "Printing", "TenantFiles", "Wording", "Schemes", "Canonical", "Hierarchy", "Exact",
            ]
        ),
        .testTarget(
            name: "SampleDataTests",
            dependencies: ["SampleData", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact"]
        ),
        .testTarget(
            name: "TenantFilesTests",
            dependencies: [
                "TenantFiles", "Wording", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
            ],
            exclude: ["Corpus", "Goldens"]
        ),
        .testTarget(
            name: "GalleryTests",
            dependencies: [
                "TenantFiles", "Wording", "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Rules", "Schemes"]
        ),
        .testTarget(name: "PostgresDriverTests", dependencies: ["PostgresDriver", "CLibPQ"]),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "ServerSupport",
                "Store", "PostgresDriver", "SQLFiles", "Rollups", "Scoring", "Schemes",
                "Canonical", "Hierarchy", "Exact",
            ]
        ),
        .testTarget(
            name: "UseCasesTests",
            dependencies: [
                "ServerSupport",
                "UseCases", "Store", "PostgresDriver", "TenantFiles", "SampleData", "Rollups",
                "Scoring", "Schemes", "Canonical", "Hierarchy", "Exact",
            ]
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "pingyi", "Terminal", "UseCases", "Store", "PostgresDriver", "TenantFiles",
                "Wording", "Hierarchy", "Canonical",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Goldens"]
        ),
        .testTarget(name: "HouseTests"),
    ]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? [])
        + [
            .enableUpcomingFeature("ExistentialAny"),  // SE-0335
            .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
            .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
            .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
            .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
            .treatAllWarnings(as: .error),
            .treatWarning("DeprecatedDeclaration", as: .warning),
        ] + (target.name.hasPrefix("PostgresDriver") ? [] : [.strictMemorySafety()])
}
