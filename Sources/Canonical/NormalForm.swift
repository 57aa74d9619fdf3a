import Foundation

extension String {
    /// The text in Unicode normal form C, in which equal texts have equal bytes.
    ///
    /// Texts in the usual Latin, Chinese and punctuation ranges are in that form already and are
    /// returned as they are, without asking the normaliser.
    public var inNormalForm: String {
        unicodeScalars.allSatisfy(String.isAlwaysNormal)
            ? self : precomposedStringWithCanonicalMapping
    }

    // Scalars that normalisation neither changes nor moves, nor joins to a neighbour, by
    // Unicode's DerivedNormalizationProps: the combining marks begin at U+0300, some quotation
    // blanks at U+2000 decompose, U+302A to U+302F are tone marks.
    private static func isAlwaysNormal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x3029, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xFF01...0xFF60:
            true
        default: false
        }
    }
}
