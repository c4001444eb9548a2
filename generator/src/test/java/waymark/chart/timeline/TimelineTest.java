package waymark.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import waymark.chart.ChartExamples;
import waymark.chart.MilestoneMark;
import waymark.chart.SvgDocument;

class TimelineTest {

    private static final TimelineScale SCALE = ChartExamples.timeline();

    private static SvgDocument lane(String start, String end, LaneMilestone... milestones) {
        return SvgDocument.of(TimelineChart.draw(
                SCALE, new Lane(LocalDate.parse(start), LocalDate.parse(end), Optional.empty(), List.of(milestones))));
    }

    private static LaneMilestone due(String date, String label, String... earlier) {
        List<LocalDate> dates = new ArrayList<>();
        for (String day : earlier) {
            dates.add(LocalDate.parse(day));
        }
        return new LaneMilestone(LocalDate.parse(date), MilestoneMark.DUE, label, dates);
    }

    @Test
    void timeGoneEndsToday() {
        SvgDocument chart = lane("2025-06-01", "2027-09-30");
        assertThat(SvgDocument.number(chart.all("rect", "run").get(0), "x")).isEqualTo(3.3);
        Element gone = chart.all("rect", "gone").get(0);
        assertThat(SvgDocument.number(gone, "width")).isEqualTo(27.3);
        assertThat(chart.all("line", "now").get(0).getAttribute("x1")).isEqualTo("30.6%");
    }

    @Test
    void whatHasNotBegunHasNoTimeGoneAndWhatIsDoneNoTimeLeft() {
        assertThat(lane("2027-04-01", "2029-03-31").all("rect", "gone")).isEmpty();
        SvgDocument done = lane("2025-09-01", "2026-07-20");
        assertThat(done.all("rect", "gone").get(0).getAttribute("width"))
                .isEqualTo(done.all("rect", "run").get(0).getAttribute("width"));
    }

    @Test
    void aMovedMilestoneKeepsItsEarlierDates() {
        SvgDocument chart =
                lane("2025-06-01", "2027-09-30", due("2027-03-31", "All twelve wards", "2026-09-30", "2026-12-31"));
        assertThat(chart.all("path", "ms ghost")).hasSize(2);
        assertThat(chart.all("line", "hop")).hasSize(1);
        assertThat(chart.all("path", "ms")).hasSize(3);
        assertThat(chart.texts()).containsExactly("All twelve wards");
    }

    @Test
    void aStoppedActivityEndsInACross() {
        SvgDocument chart = SvgDocument.of(TimelineChart.draw(
                SCALE,
                new Lane(
                        LocalDate.parse("2025-10-01"),
                        LocalDate.parse("2028-03-31"),
                        Optional.of(LocalDate.parse("2026-03-18")),
                        List.of())));
        assertThat(chart.all("svg", "worse").get(0).getAttribute("x")).isEqualTo("19.2%");
        assertThat(SvgDocument.number(chart.all("rect", "gone").get(0), "width"))
                .isEqualTo(9.2);
    }

    @Test
    void whatLiesOutsideTheTimelineIsCutOff() {
        SvgDocument chart = lane("2020-01-01", "2040-01-01", due("2019-01-01", "before"), due("2035-01-01", "after"));
        assertThat(chart.all("rect", "run").get(0).getAttribute("width")).isEqualTo("100%");
        assertThat(chart.all("path", "ms")).isEmpty();
        assertThat(chart.texts()).isEmpty();
    }

    @Test
    void labelsOfMilestonesCloseTogetherDoNotMeet() {
        SvgDocument chart = lane(
                "2025-06-01",
                "2029-09-30",
                due("2028-04-01", "Three sites are open"),
                due("2028-06-01", "Four sites are open"),
                due("2028-08-01", "Five sites are open"));
        assertThat(chart.all("path", "ms")).hasSize(3);
        assertThat(chart.texts()).hasSizeLessThan(3).contains("Three sites are open");
    }

    @Test
    void theHeaderNamesItsYearsAndToday() {
        SvgDocument header = SvgDocument.of(TimelineHeader.draw(SCALE));
        assertThat(header.texts())
                .containsExactly("2025/26", "2026/27", "2027/28", "2028/29", "2029/30", "12 Oct 2026");
        assertThat(header.all("line", "tick")).hasSize(5);
    }

    @Test
    void manyYearsAreThinnedAndATodayOutsideIsNotShown() {
        List<YearTick> years = new ArrayList<>();
        for (int year = 2000; year < 2050; year++) {
            years.add(new YearTick(LocalDate.of(year, 1, 1), String.valueOf(year), ""));
        }
        LocalDate start = LocalDate.of(2000, 1, 1);
        TimelineScale scale =
                new TimelineScale(start, LocalDate.of(2050, 1, 1), start.minusDays(1), "31 Dec 1999", years);
        SvgDocument header = SvgDocument.of(TimelineHeader.draw(scale));
        assertThat(header.texts()).hasSizeBetween(5, 12).doesNotContain("31 Dec 1999");
        assertThat(header.all("line", "tick")).hasSameSizeAs(header.texts());
        assertThat(header.all("line", "now")).isEmpty();
    }

    @Test
    void aTimelineThatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new TimelineScale(day, day, day, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
