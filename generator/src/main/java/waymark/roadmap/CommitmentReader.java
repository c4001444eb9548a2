package waymark.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;

/** Reads a commitment and all that hangs on it. */
final class CommitmentReader {
    private CommitmentReader() {}

    static Optional<Commitment> read(Fields fields) {
        String id = fields.requiredId("id");
        String title = fields.requiredText("title");
        Optional<Mention> lead = RoadMapReader.mention(fields, "lead");
        Commitment commitment = new Commitment(
                fields.span(),
                id,
                title,
                fields.text("why"),
                fields.require("lead", lead, new Mention(fields.span(), "")),
                RoadMapReader.mentions(fields, "partners"),
                fields.each("outcomes", "an outcome", CommitmentReader::outcome),
                fields.each("activities", "an activity", CommitmentReader::activity));
        fields.close();
        return Optional.of(commitment);
    }

    private static Optional<Outcome> outcome(Fields fields) {
        Optional<Mention> indicator = RoadMapReader.mention(fields, "indicator");
        Outcome outcome = new Outcome(
                fields.span(),
                fields.require("indicator", indicator, new Mention(fields.span(), "")),
                RoadMapReader.mention(fields, "comparator"),
                fields.nested("baseline", "a baseline", CommitmentReader::baseline),
                fields.nested("target", "a target", CommitmentReader::target));
        fields.close();
        return Optional.of(outcome);
    }

    private static Optional<Outcome.Baseline> baseline(Fields fields) {
        String period = fields.requiredText("period");
        Optional<Amount> value = amount(fields);
        fields.close();
        return value.filter(v -> !period.isEmpty()).map(v -> new Outcome.Baseline(fields.span(), period, v));
    }

    private static Optional<Outcome.Target> target(Fields fields) {
        String by = fields.requiredText("by");
        Optional<Amount> value = amount(fields);
        fields.close();
        return value.filter(v -> !by.isEmpty())
                .map(v -> new Outcome.Target(fields.span(), Deadline.of(fields.span("by"), by), v));
    }

    private static Optional<Amount> amount(Fields fields) {
        Span span = fields.span("value");
        Optional<Amount> amount = fields.number("value")
                .map(n -> new Amount(span, fields.text("value").orElseThrow(), n));
        fields.demand("value");
        return amount;
    }

    private static Optional<Activity> activity(Fields fields) {
        String id = fields.requiredId("id");
        String title = fields.requiredText("title");
        Optional<Mention> lead = RoadMapReader.mention(fields, "lead");
        Optional<YearMonth> from = fields.month("from");
        Optional<YearMonth> to = fields.month("to");
        Optional<Status> status = fields.word("status", List.of(Status.values()), Status::word);
        fields.demand("status");
        List<Milestone> milestones = fields.each("milestones", "a milestone", CommitmentReader::milestone);
        List<Mention> resources = RoadMapReader.mentions(fields, "resources");
        List<LearningEntry> learning = fields.each("learning", "a learning entry", CommitmentReader::learning);
        fields.close();
        return status.map(s -> new Activity(
                fields.span(), id, title, lead, from, to, s, fields.span("status"), milestones, resources, learning));
    }

    private static Optional<Milestone> milestone(Fields fields) {
        String id = fields.requiredId("id");
        String title = fields.requiredText("title");
        Optional<LocalDate> due = day(fields, "due");
        Optional<LocalDate> done = fields.date("done");
        List<Milestone.Move> moved = fields.each("moved", "a moved date", CommitmentReader::move);
        fields.close();
        return due.map(
                d -> new Milestone(fields.span(), id, title, d, fields.span("due"), done, fields.span("done"), moved));
    }

    private static Optional<Milestone.Move> move(Fields fields) {
        Optional<LocalDate> from = day(fields, "from");
        Optional<LocalDate> on = day(fields, "on");
        String because = fields.requiredText("because");
        fields.close();
        return from.flatMap(f -> on.map(o -> new Milestone.Move(fields.span(), f, o, because)));
    }

    private static Optional<LearningEntry> learning(Fields fields) {
        Optional<LocalDate> on = day(fields, "on");
        Optional<String> tried = fields.text("tried");
        String learned = fields.requiredText("learned");
        Optional<String> changed = fields.text("changed");
        fields.close();
        return on.map(day -> new LearningEntry(fields.span("on"), day, tried, learned, changed));
    }

    /** A day that must be there. */
    private static Optional<LocalDate> day(Fields fields, String key) {
        Optional<LocalDate> day = fields.date(key);
        fields.demand(key);
        return day;
    }
}
