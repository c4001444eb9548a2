package waymark.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.indicator.Evidence;
import waymark.indicator.TableReport;

/** Explains the tables that a site has read, as far as that needs no second look at them. */
public final class SiteTables {
    private SiteTables() {}

    /** The tables in the order in which they were read; their faults are the site's, and told with those. */
    public static List<Explanation> of(Evidence evidence) {
        Map<String, Coverage> coverage = new HashMap<>();
        Coverage.collect(
                evidence.observations(),
                evidence.catalogue(),
                file -> coverage.computeIfAbsent(file, f -> new Coverage()));
        return evidence.observations().reports().stream()
                .map(r -> explained(r, coverage.getOrDefault(r.file(), new Coverage()), evidence))
                .toList();
    }

    private static Explanation explained(TableReport report, Coverage coverage, Evidence evidence) {
        return new Explanation(
                report.file(),
                "",
                Optional.of(new Explanation.Form(report.format(), report.recognisedBy(), false, "", "", 0, 1, 0)),
                report.columns().stream()
                        .map(c -> new Explanation.Column(c.position(), c.name(), c.part(), c.caption(), 1, ""))
                        .toList(),
                new Explanation.Records(
                        report.records(),
                        report.read(),
                        report.figures(),
                        report.breakdowns(),
                        report.leftOut().stream()
                                .map(l -> new Explanation.LeftOut(l.reason(), l.records(), l.firstLine(), ""))
                                .toList()),
                coverage.areas(evidence.areas(), true, report.unlisted().areas()),
                coverage.periods(),
                coverage.indicators(evidence.catalogue()),
                List.of(),
                List.of(),
                List.of());
    }
}
