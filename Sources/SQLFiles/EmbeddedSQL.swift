/// The files that make and check a database, in the order in which they apply.
///
/// - `migrations`: numbered, each applied once, never changed.
/// - `functions`: applied again whenever they change, after all migrations.
/// - `lints`: queries that must return no row.
public enum EmbeddedSQL {}
