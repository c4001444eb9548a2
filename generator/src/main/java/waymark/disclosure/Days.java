package waymark.disclosure;

import java.time.LocalDate;
import waymark.indicator.Period;

/** The days that a period covers, whatever it is called. */
record Days(LocalDate first, LocalDate last) {
    static Days of(Period period) {
        return new Days(period.first(), period.last());
    }
}
