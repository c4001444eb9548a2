package waymark.format.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.FluentCalendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar of days. Nothing in it depends on the clock or on time zones: each event brings its stamp, and a day is
 * a day wherever its reader is, so that the library has no zone to look up.
 */
public final class CalendarWriter {
    private static final String MAKER = "-//Waymark//Milestones//EN";

    /** RFC 5545 wants lines of at most so many octets; the library counts characters. */
    private static final int LONGEST = 75;

    private static final String FOLD = "\r\n ";

    private CalendarWriter() {}

    /** The file: a calendar of a name that programs may fetch again every day. */
    public static byte[] write(String name, String about, List<Event> events) {
        FluentCalendar calendar = new Calendar()
                .withProdId(MAKER)
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(new Name(name))
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new XProperty("X-WR-CALDESC", about))
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), "P1D"));
        events.forEach(e -> calendar.withComponent(component(e)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar.getFluentTarget(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString().replace(FOLD, "")).getBytes(StandardCharsets.UTF_8);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 64);
        int octets = 0;
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            int size = octets(letter);
            if (letter != '\r' && letter != '\n' && octets + size > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets = letter == '\n' ? 0 : octets + (letter == '\r' ? 0 : size);
        }
        return folded.toString();
    }

    /** How many octets a sign takes in UTF-8; half a pair becomes a question mark. */
    private static int octets(int letter) {
        if (letter < 0x80 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    private static VEvent component(Event event) {
        // Without "false" the library asks the clock for the stamp.
        VEvent component = new VEvent(false);
        component
                .withProperty(new Uid(event.uid()))
                .withProperty(new DtStamp(event.stamp()))
                .withProperty(new DtStart<>(event.day()))
                .withProperty(new Sequence(event.sequence()))
                .withProperty(new Status(event.state().name()))
                .withProperty(new Summary(event.title()))
                .withProperty(new Description(event.text()))
                .withProperty(new Transp(Transp.VALUE_TRANSPARENT));
        if (!event.categories().isEmpty()) {
            component.withProperty(new Categories(new TextList(event.categories())));
        }
        event.link().ifPresent(link -> component.withProperty(new Url(link)));
        return component;
    }
}
