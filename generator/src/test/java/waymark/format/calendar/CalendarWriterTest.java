package waymark.format.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {
    private static final Event EVENT = new Event(
            "3f2b0c1e-0000-3000-8000-000000000001",
            2,
            Instant.parse("2026-01-05T09:00:00Z"),
            LocalDate.of(2027, 3, 31),
            "Tŷ agored; a hub in all twelve wards, at last",
            "Every child ready for school: a line long enough to be folded in two or three\nMoved twice.",
            Event.State.CONFIRMED,
            List.of("Northbridge", "On track"),
            Optional.of(URI.create("https://example.org/places/northbridge/road-map/index.html#early-years")));

    private static Calendar parsed(byte[] file) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException, ParserException {
        Calendar calendar = parsed(CalendarWriter.write("Northbridge", "Milestones", List.of(EVENT)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        CalendarComponent event = calendar.<CalendarComponent>getComponents().get(0);
        assertThat(value(event, Property.UID)).isEqualTo(EVENT.uid());
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270331");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260105T090000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo(EVENT.title());
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(EVENT.text());
        assertThat(value(event, Property.URL))
                .isEqualTo(EVENT.link().orElseThrow().toString());
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("Northbridge,On track");
    }

    @Test
    void linesAreAsRfc5545HasThem() {
        String file = new String(CalendarWriter.write("Northbridge", "Milestones", List.of(EVENT)), UTF_8);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.lines().map(l -> l.getBytes(UTF_8).length)).allMatch(l -> l <= 75);
        assertThat(file).contains("DTSTART;VALUE=DATE:20270331\r\n").doesNotContain("VTIMEZONE");
    }

    @Test
    void theSameEventsAreTheSameBytes() {
        assertThat(CalendarWriter.write("N", "M", List.of(EVENT)))
                .isEqualTo(CalendarWriter.write("N", "M", List.of(EVENT)));
    }
}
