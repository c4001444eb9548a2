package waymark.network;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;
import waymark.narrative.Narrative;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.Mention;
import waymark.roadmap.Outcome;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/** Makes texts and road maps that hold little more than titles, and don't tell where they stand. */
final class Bare {
    private static final Span NOWHERE = Span.of("(outline)");

    private Bare() {}

    static Narrative text(
            String language,
            String path,
            String slug,
            String title,
            String summary,
            int order,
            List<Part> links,
            List<Document.Heading> headings) {
        return new Narrative(
                language, path, slug, title, summary, "", Optional.empty(), order, links, headings, List.of(), 0);
    }

    static Document.Heading heading(String id, int level, String text) {
        return new Document.Heading(NOWHERE, id, level, text);
    }

    static RoadMap roadMap(String place, String title, List<Commitment> commitments) {
        return new RoadMap(
                NOWHERE,
                place,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                commitments,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A commitment with the indicators that it is to move. */
    static Commitment commitment(
            String id, String title, Optional<String> why, List<String> indicators, List<Activity> activities) {
        return new Commitment(
                NOWHERE,
                id,
                title,
                why,
                mention("-"),
                List.of(),
                indicators.stream()
                        .map(i ->
                                new Outcome(NOWHERE, mention(i), Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList(),
                activities);
    }

    /** An activity with the resources that it names. */
    static Activity activity(String id, String title, List<String> resources) {
        return new Activity(
                NOWHERE,
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.PLANNED,
                NOWHERE,
                List.of(),
                resources.stream().map(Bare::mention).toList(),
                List.of());
    }

    static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).toList();
    }

    private static Mention mention(String id) {
        return new Mention(NOWHERE, id);
    }
}
