import Hierarchy

extension CalendarDate {
    /// How many days a later day is away; negative for an earlier one.
    func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    // Days since the first of March of the year 0 of the proleptic Gregorian calendar.
    private var dayNumber: Int {
        let shifted = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
            + (months * 153 + 2) / 5 + day - 1
    }
}
