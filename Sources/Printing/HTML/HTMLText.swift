/// Text for the body and the attributes of a page.
enum HTMLText {
    /// The text with everything that a browser would act on written as a reference.
    ///
    /// Line breaks become `<br>`; characters that no page may hold become U+FFFD.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "<br>"
            case "\r": break
            case "\t": result += " "
            default: result.unicodeScalars.append(scalar.isPrintable ? scalar : "\u{FFFD}")
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    // Controls can't stand in a page; overrides of direction would turn what follows around.
    private static let overrides: ClosedRange<UInt32> = 0x202A...0x202E

    /// Whether the character may stand in a page.
    var isPrintable: Bool {
        value >= 0x20 && !(0x7F...0x9F).contains(value) && value & 0xFFFE != 0xFFFE
            && !(0xFDD0...0xFDEF).contains(value) && !Unicode.Scalar.overrides.contains(value)
    }
}
