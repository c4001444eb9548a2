package waymark.roadmap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;
import waymark.format.yaml.Values;
import waymark.format.yaml.YamlReader;
import waymark.store.SourceTree;

/** Reads the road map of a place. An element without what it cannot do without is left out after its diagnostic. */
public final class RoadMapReader {
    private static final String FOLDER = "data/road-maps";

    private final Diagnostics diagnostics;

    private RoadMapReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Where the road map of a place stands in a source tree. */
    public static String path(String place) {
        return FOLDER + "/" + place + ".yaml";
    }

    /** The road map of a place; nothing if there is none, or none that can be read. */
    public static Optional<RoadMap> read(SourceTree tree, String place, Diagnostics diagnostics) {
        return roadMap(YamlReader.read(tree, path(place), diagnostics), place, diagnostics);
    }

    /** Reads the bytes of a road map. */
    static Optional<RoadMap> read(String display, String place, byte[] bytes, Diagnostics diagnostics) {
        return roadMap(YamlReader.read(display, bytes, diagnostics), place, diagnostics);
    }

    private static Optional<RoadMap> roadMap(Optional<Node> root, String place, Diagnostics diagnostics) {
        RoadMapReader reader = new RoadMapReader(diagnostics);
        return root.flatMap(node -> Fields.of(node, "a road map", diagnostics))
                .map(fields -> reader.roadMap(fields, place));
    }

    private RoadMap roadMap(Fields fields, String place) {
        String named = fields.requiredId("place");
        if (!named.isEmpty() && !named.equals(place)) {
            String found = "the file is named for \"" + place + "\" and says that it is about \"" + named + "\"";
            diagnostics.error("road-map-place", fields.span("place"), found, "rename the file or correct the place");
        }
        Ways ways = fields.nested("ways-of-working", "the ways of working", this::ways)
                .orElse(new Ways(List.of(), List.of()));
        RoadMap map = new RoadMap(
                fields.span(),
                place,
                fields.requiredText("title"),
                fields.text("vision"),
                fields.nested("horizon", "a horizon", RoadMapReader::horizon),
                fields.text("owner"),
                fields.date("review-by"),
                fields.each("partners", "a partner", RoadMapReader::partner),
                fields.each("challenges", "a challenge", RoadMapReader::challenge),
                fields.each("commitments", "a commitment", CommitmentReader::read),
                ways.behaviours(),
                ways.reflections(),
                mentions(fields, "buddies"),
                fields.each("next", "a next step", RoadMapReader::nextStep));
        fields.close();
        return map;
    }

    /** The ids of a list, each with its place. */
    static List<Mention> mentions(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(s -> new Mention(s.span(), s.text().strip()))
                .toList();
    }

    /** A single id with its place. */
    static Optional<Mention> mention(Fields fields, String key) {
        return fields.text(key).map(id -> new Mention(fields.span(key), id));
    }

    private static Optional<RoadMap.Horizon> horizon(Fields fields) {
        Optional<YearMonth> from = fields.month("from");
        Optional<YearMonth> to = fields.month("to");
        fields.demand("from");
        fields.demand("to");
        fields.close();
        return from.flatMap(f -> to.map(t -> new RoadMap.Horizon(fields.span(), f, t)));
    }

    private static Optional<Partner> partner(Fields fields) {
        Partner partner = new Partner(
                fields.span(),
                fields.requiredId("id"),
                fields.requiredText("name"),
                fields.text("sector"),
                fields.address("url"));
        fields.close();
        return Optional.of(partner);
    }

    private static Optional<Challenge> challenge(Fields fields) {
        Challenge challenge = new Challenge(
                fields.span(),
                fields.requiredId("id"),
                fields.requiredText("title"),
                mention(fields, "narrative"),
                mentions(fields, "indicators"));
        fields.close();
        return Optional.of(challenge);
    }

    private record Ways(List<Behaviour> behaviours, List<Reflection> reflections) {}

    private Optional<Ways> ways(Fields fields) {
        List<Behaviour> behaviours = fields.each("behaviours", "a behaviour", RoadMapReader::behaviour);
        List<Reflection> reflections = fields.each("reflections", "a reflection", this::reflection);
        fields.close();
        return Optional.of(new Ways(behaviours, reflections));
    }

    private static Optional<Behaviour> behaviour(Fields fields) {
        Behaviour behaviour = new Behaviour(fields.span(), fields.requiredId("id"), fields.requiredText("title"));
        fields.close();
        return Optional.of(behaviour);
    }

    private Optional<Reflection> reflection(Fields fields) {
        Optional<YearMonth> on = fields.month("on");
        fields.demand("on");
        fields.demand("scores");
        Optional<String> by = fields.text("by");
        List<Reflection.Score> scores = scores(fields.entries("scores"));
        Optional<String> note = fields.text("note");
        fields.close();
        return on.map(month -> new Reflection(fields.span("on"), month, by, scores, note));
    }

    private List<Reflection.Score> scores(List<Node.Entry> entries) {
        List<Reflection.Score> scores = new ArrayList<>();
        for (Node.Entry entry : entries) {
            Span span = entry.value().span();
            Mention behaviour = new Mention(entry.span(), entry.key());
            if (entry.value() instanceof Node.Scalar scalar) {
                Values.integer(scalar, diagnostics)
                        .ifPresent(value -> scores.add(new Reflection.Score(behaviour, span, value)));
            } else {
                diagnostics.error("yaml-shape", span, "a score is a number from 1 to 5", "");
            }
        }
        return scores;
    }

    private static Optional<NextStep> nextStep(Fields fields) {
        NextStep step = new NextStep(
                fields.span(),
                fields.requiredText("title"),
                fields.word("every", List.of(NextStep.Rhythm.values()), NextStep.Rhythm::word),
                fields.text("owner"));
        fields.close();
        return Optional.of(step);
    }
}
