package waymark.chart.timeline;

import java.time.LocalDate;
import waymark.chart.ChartSvg;
import waymark.chart.MilestoneMark;
import waymark.chart.StatusMark;
import waymark.chart.svg.SvgWriter;

/** One activity's lane: its time gone and left, its milestones with the dates they were moved from, and today. */
public final class TimelineChart {

    private static final double BAR = 11;
    private static final double BAR_HEIGHT = 8;
    private static final double DIAMONDS = 15;
    private static final double ARROW = 4;

    private TimelineChart() {}

    /** Draws a lane. */
    public static ChartSvg draw(TimelineScale scale, Lane lane) {
        SvgWriter out = new SvgWriter(1024).raw("<svg class=\"bar\" height=\"42\" aria-hidden=\"true\">");
        bar(out, scale, "run", lane.start(), lane.end());
        LocalDate gone = earlier(scale.today(), lane.stopped().orElse(lane.end()));
        bar(out, scale, "gone", lane.start(), earlier(gone, lane.end()));
        boolean today = scale.holds(scale.today());
        double now = today ? scale.at(scale.today()) : Double.NEGATIVE_INFINITY;
        if (today) {
            out.line("now", now, now, -10, 52);
        }
        LaneLabels labels = new LaneLabels(now);
        for (LaneMilestone milestone : lane.milestones()) {
            if (scale.holds(milestone.date())) {
                milestone(out, scale, milestone);
                labels.write(out, scale.at(milestone.date()), milestone.label());
            }
        }
        lane.stopped().filter(scale::holds).ifPresent(day -> {
            String cross = "<path class=\"m\" d=\"" + StatusMark.CROSS + "\"/>";
            out.marker(scale.at(day), DIAMONDS, "worse", cross);
        });
        return new ChartSvg(out.raw("</svg>").toString());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void bar(SvgWriter out, TimelineScale scale, String css, LocalDate from, LocalDate to) {
        double left = scale.within(from);
        double width = scale.within(to) - left;
        if (width > 0) {
            out.rect(css, left, width, BAR, BAR_HEIGHT, BAR_HEIGHT / 2);
        }
    }

    private static void milestone(SvgWriter out, TimelineScale scale, LaneMilestone milestone) {
        double x = scale.at(milestone.date());
        if (!milestone.earlier().isEmpty()) {
            double first = scale.within(milestone.earlier().get(0));
            out.line("hop", first, x, ARROW, ARROW);
            String head = first <= x ? "M-5-3.5 0 0-5 3.5" : "M5-3.5 0 0 5 3.5";
            out.marker(x, ARROW, "", "<path class=\"hop\" d=\"" + head + "\"/>");
        }
        for (LocalDate day : milestone.earlier()) {
            if (scale.holds(day)) {
                String stem = "<path class=\"hop\" d=\"M0-7V-11\"/>";
                out.marker(scale.at(day), DIAMONDS, "", stem + diamond(MilestoneMark.EARLIER));
            }
        }
        out.marker(x, DIAMONDS, "", diamond(milestone.mark()));
    }

    private static String diamond(MilestoneMark mark) {
        return "<path class=\"" + mark.css() + "\" d=\"" + mark.path() + "\"/>";
    }
}
