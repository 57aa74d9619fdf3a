import Hierarchy
import Testing

@Suite struct CalendarDateTests {
    @Test func daysOfTheCalendarAreReadAndWritten() {
        for text in ["2023-07-17", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            #expect(CalendarDate(text)?.description == text)
        }
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00",
        "0000-01-01", "2023-7-17", "2023/07/17", "20230717", " 2023-07-17", "2023-07-17T00:00",
        "２０２３-07-17", "-023-07-17", "",
    ])
    func otherTextsAreNoDays(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func daysAreOrderedByTheCalendar() throws {
        let days = try ["2022-12-31", "2023-01-01", "2023-01-02", "2023-02-01"]
            .map {
                try #require(CalendarDate($0))
            }
        #expect(days.shuffled().sorted() == days)
    }
}
