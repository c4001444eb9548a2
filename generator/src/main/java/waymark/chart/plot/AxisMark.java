package waymark.chart.plot;

import waymark.chart.svg.Ink;

/** A tick of an axis with its text, which may be empty, and the ink that places it. */
public record AxisMark(double at, String text, Ink ink) {}
