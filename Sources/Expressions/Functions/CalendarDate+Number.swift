import Hierarchy

extension CalendarDate {
    /// How many days the date lies after the last day of the year 0.
    var dayNumber: Int {
        let past = year - 1
        let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        let inYear = before[month - 1] + (leap && month > 2 ? 1 : 0) + day
        return past * 365 + past / 4 - past / 100 + past / 400 + inYear
    }
}
