package waymark.chart.timeline;

import java.time.LocalDate;

/** The first day of a year, its name, and what is added to it where there is room: "2025" and "/26". */
public record YearTick(LocalDate at, String label, String more) {}
