extension TenantFileProblem {
    /// The kinds of problem that files can have.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The file or folder can't be read.
        case unreadable = "F-UNREADABLE"
        /// What should be a folder is none.
        case notAFolder = "F-NOT-FOLDER"
        /// A link stands where a file or folder should.
        case link = "F-LINK"
        /// Folders lie too deep in each other.
        case folderTooDeep = "F-FOLDER-DEEP"
        /// A file whose name is none of those that are read.
        case unknownFile = "F-UNKNOWN-FILE"
        /// A folder in which no tenant is named.
        case noTenants = "F-NO-TENANTS"
        /// The file is larger than any that is read.
        case tooLarge = "F-TOO-LARGE"
        /// The file holds nothing.
        case empty = "F-EMPTY"
        /// The file begins with a byte order mark.
        case byteOrderMark = "F-BOM"
        /// Bytes that are not UTF-8.
        case notUTF8 = "F-UTF8"
        /// A character that doesn't print.
        case controlCharacter = "F-CONTROL"
        /// A character that reorders what a reader sees.
        case directionCharacter = "F-DIRECTION"
        /// Lines that end as on Windows, or a lone carriage return.
        case carriageReturn = "F-CRLF"
        /// A letter written as several characters where one exists.
        case notNormal = "F-NFC"
        /// A line indented by tabs.
        case tab = "F-TAB"
        /// What YAML itself does not allow.
        case yamlSyntax = "F-YAML"
        /// What JSON itself does not allow.
        case jsonSyntax = "F-JSON"
        /// A second document in one file.
        case severalDocuments = "F-DOCUMENTS"
        /// An anchor, alias or merge key.
        case alias = "F-ALIAS"
        /// A tag such as `!!float`.
        case tag = "F-TAG"
        /// A key that is a list or a map.
        case complexKey = "F-COMPLEX-KEY"
        /// A key that the map has already.
        case duplicateKey = "F-DUP-KEY"
        /// Lists and maps nested too deep.
        case tooDeep = "F-DEEP"
        /// The file does not say which format it has.
        case missingFormat = "F-NO-FORMAT"
        /// A format, or a version of one, that is not known.
        case unknownFormat = "F-UNKNOWN-FORMAT"
        /// A known format in the wrong file.
        case wrongFormat = "F-WRONG-FORMAT"
        /// A key that has no meaning there.
        case unknownKey = "F-UNKNOWN-KEY"
        /// A key that must be there.
        case missingKey = "F-MISSING-KEY"
        /// A text where a list should be, and the like.
        case wrongType = "F-TYPE"
        /// A key without a value.
        case noValue = "F-NO-VALUE"
        /// Not a plain decimal number.
        case notANumber = "F-NUMBER"
        /// A number with needless zeros in front.
        case leadingZero = "F-LEADING-ZERO"
        /// A number with more than four decimal places.
        case tooManyPlaces = "F-PLACES"
        /// A number outside its bounds.
        case outOfRange = "F-RANGE"
        /// A number that must be whole.
        case notWhole = "F-WHOLE"
        /// Neither `true` nor `false`.
        case notAFlag = "F-FLAG"
        /// None of the words allowed.
        case notAChoice = "F-CHOICE"
        /// Not a day of the calendar, or not written as one.
        case notADate = "F-DATE"
        /// Not a time zone's name.
        case notATimeZone = "F-TIME-ZONE"
        /// An id with characters that ids don't have.
        case invalidID = "F-ID"
        /// Not an element and a field with a full stop between.
        case invalidAddress = "F-ADDRESS"
        /// A text that is too long.
        case tooLong = "F-LONG"
        /// Blanks at the ends of a name.
        case blankEdge = "F-BLANK"
        /// An element whose id the document has already.
        case duplicateNode = "F-DUP-NODE"
        /// A field that no element of the kind has.
        case unknownField = "F-UNKNOWN-FIELD"
        /// None or several rules in one lock.
        case lockRule = "F-LOCK"
        /// A range whose ends are the wrong way round.
        case reversedRange = "F-REVERSED"
        /// None or several actions in one change.
        case action = "F-ACTION"
        /// An added element without its tenant's id in front.
        case foreignID = "F-FOREIGN-ID"
        /// The first line of a roster is not its header.
        case rosterHeader = "F-ROSTER-HEADER"
        /// A line of a roster with too few or too many values.
        case rosterColumns = "F-ROSTER-COLUMNS"
        /// A quotation mark around or in a value of a roster.
        case rosterQuote = "F-ROSTER-QUOTE"
        /// Two tenants with one id.
        case duplicateTenant = "F-DUP-TENANT"
        /// Two tenants with one code.
        case duplicateCode = "F-DUP-CODE"
        /// A parent or predecessor that no file names.
        case unknownTenant = "F-UNKNOWN-TENANT"
        /// Tenants that stand above each other in a circle.
        case circle = "F-CIRCLE"
        /// A tenant that succeeds itself.
        case ownPredecessor = "F-OWN-PREDECESSOR"
        /// A tenant too many levels below its root.
        case treeTooDeep = "F-TREE-DEEP"
        /// Two dates in the wrong order.
        case dateOrder = "F-DATE-ORDER"
        /// An open tenant under a closed one.
        case parentClosed = "F-PARENT-CLOSED"
        /// A scheme in a folder without a tenant.
        case schemeWithoutTenant = "F-SCHEME-NO-TENANT"
        /// A scheme of another tenant than its folder's.
        case schemeTenant = "F-SCHEME-TENANT"
        /// A derivation without a scheme above it.
        case noParentScheme = "F-NO-PARENT-SCHEME"
        /// A derivation over another tenant's scheme than the one right above.
        case overTenant = "F-OVER-TENANT"
        /// A derivation whose scheme has another name than the one above.
        case schemeName = "F-SCHEME-NAME"
        /// Two units with one id.
        case duplicateUnit = "F-DUP-UNIT"
    }
}
