package waymark.chart.timeline;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.ChartSvg;
import waymark.chart.label.Type;
import waymark.chart.label.Visibility;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/** The head of a timeline: its years, and the day it was drawn for. */
public final class TimelineHeader {

    private static final double TICK = 22;
    private static final double FOOT = 30;
    private static final double LABEL_GAP = 5;
    private static final double APART = 4;

    private TimelineHeader() {}

    /** Draws the header. */
    public static ChartSvg draw(TimelineScale scale) {
        SvgWriter out = new SvgWriter(1024).raw("<svg class=\"bar\" height=\"30\" aria-hidden=\"true\">");
        boolean today = scale.holds(scale.today());
        double x = scale.within(scale.today());
        if (today) {
            out.line("now", x, x, 12, 46);
        }
        years(out, scale);
        if (today) {
            out.raw("<g class=\"plot\">");
            out.text(Ink.text("lab a", anchor(x, Type.label(scale.todayLabel())), 0), x, 9, scale.todayLabel());
            out.raw("</g>");
        }
        return new ChartSvg(out.raw("</svg>").toString());
    }

    private static Anchor anchor(double x, double width) {
        double room = Math.min(x, 100 - x) * TimelineScale.NARROW / 100;
        return room >= width / 2 ? Anchor.MIDDLE : x < 50 ? Anchor.START : Anchor.END;
    }

    private static void years(SvgWriter out, TimelineScale scale) {
        List<YearTick> years =
                scale.years().stream().filter(year -> scale.holds(year.at())).toList();
        List<Visibility> shown = shown(scale, years);
        for (int i = 0; i < years.size(); i++) {
            YearTick year = years.get(i);
            double x = scale.at(year.at());
            if (shown.get(i) != Visibility.NEVER) {
                out.line(("tick " + shown.get(i).css()).strip(), x, x, TICK, FOOT);
                out.beginText(Ink.text(shown.get(i).css(), Anchor.START, LABEL_GAP), x, 28);
                out.escaped(year.label());
                if (!year.more().isEmpty()) {
                    out.raw("<tspan class=\"w\">").escaped(year.more()).raw("</tspan>");
                }
                out.endText();
            }
        }
    }

    /** Returns which years are named: from left to right all that have room before the next, or before the end. */
    private static List<Visibility> shown(TimelineScale scale, List<YearTick> years) {
        List<Visibility> shown = new ArrayList<>();
        double wideFree = Double.NEGATIVE_INFINITY;
        double narrowFree = Double.NEGATIVE_INFINITY;
        for (YearTick year : years) {
            double x = scale.at(year.at());
            double wide = x * TimelineScale.WIDE / 100 + LABEL_GAP;
            double narrow = x * TimelineScale.NARROW / 100 + LABEL_GAP;
            double wideWidth = Type.text(year.label() + year.more());
            double narrowWidth = Type.text(year.label());
            boolean fits = wide >= wideFree && wide + wideWidth <= TimelineScale.WIDE + APART;
            boolean fitsNarrow = narrow >= narrowFree && narrow + narrowWidth <= TimelineScale.NARROW + APART;
            if (year.label().isEmpty() || !fits) {
                shown.add(Visibility.NEVER);
                continue;
            }
            wideFree = wide + wideWidth + APART;
            narrowFree = fitsNarrow ? narrow + narrowWidth + APART : narrowFree;
            shown.add(fitsNarrow ? Visibility.ALWAYS : Visibility.WIDE);
        }
        return shown;
    }
}
