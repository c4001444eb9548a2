/** Calendars. In: dated events. Out: iCalendar (RFC 5545), which calendars of all makers subscribe to. */
@NullMarked
package waymark.format.calendar;

import org.jspecify.annotations.NullMarked;
