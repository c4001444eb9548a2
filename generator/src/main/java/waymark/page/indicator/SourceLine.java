package waymark.page.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import waymark.benchmark.Standing;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.indicator.Source;
import waymark.page.Messages;

/** The line under a chart or table that says where its figures are from and what they are compared with. */
public final class SourceLine {
    private final Messages words;
    private final String notice;
    private final Map<String, List<String>> origins = new ConcurrentHashMap<>();

    /** Takes the site's notice, with which every line ends. */
    public SourceLine(Messages words, String notice) {
        this.words = words;
        this.notice = notice;
    }

    /** Name, publisher, release and licence, then the comparators that stand beside the figures, each with its vintage. */
    public String of(Indicator indicator, List<Standing.Against> against) {
        List<String> parts = new ArrayList<>(origin(indicator));
        List<String> published = new ArrayList<>();
        for (Standing.Against a : against) {
            if (a.medianOf().isEmpty() && a.pooledOf().isEmpty()) {
                published.add(dated(a.area().name(), a.comparator()));
            }
        }
        if (!published.isEmpty()) {
            parts.add(words.text("source.comparators", words.list(published)));
        }
        for (Standing.Against a : against) {
            a.medianOf()
                    .ifPresent(
                            n -> parts.add(words.text("source.median", a.area().name(), own(a, n))));
            a.pooledOf()
                    .ifPresent(
                            n -> parts.add(words.text("source.pooled", a.area().name(), own(a, n))));
        }
        return ending(parts);
    }

    /** The line of many places, each of which is compared with its own area of a comparator. */
    public String ofAll(Indicator indicator, Optional<Comparator> benchmark) {
        List<String> parts = new ArrayList<>(origin(indicator));
        benchmark.ifPresent(c -> parts.add(words.text("source.compared", dated(c.name(), c))));
        return ending(parts);
    }

    /** The line of a table of many indicators, which each have a page with the rest. */
    public String ofMany(List<Indicator> indicators, String compared) {
        List<String> names = indicators.stream()
                .map(Indicator::source)
                .map(s -> s.publisher().isEmpty() ? s.name() : s.publisher())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        List<String> parts = new ArrayList<>(List.of(compared));
        if (!names.isEmpty()) {
            parts.add(words.text("source.many", names.size(), words.list(names)));
        }
        return ending(parts);
    }

    /** A comparator's name with its vintage, if it has one. */
    public String dated(String name, Comparator comparator) {
        String vintage = PeersText.vintage(comparator, words);
        return vintage.isEmpty() ? name : words.text("source.dated", name, vintage);
    }

    /** Written once: each page of an indicator has several lines. */
    private List<String> origin(Indicator indicator) {
        List<String> known = origins.get(indicator.id());
        return known != null ? known : origins.computeIfAbsent(indicator.id(), id -> origin(indicator.source()));
    }

    private List<String> origin(Source source) {
        List<String> parts = new ArrayList<>();
        String name = source.name();
        String who = source.publisher().isEmpty() || source.publisher().equals(name)
                ? name
                : name + ", " + source.publisher();
        parts.add(source.released()
                .map(d -> words.text("source.released", who, words.day(d)))
                .orElse(words.text("source.plain", who)));
        if (!source.licence().isEmpty()) {
            parts.add(source.licence() + ".");
        }
        return parts;
    }

    private String own(Standing.Against against, int members) {
        return dated(PeersText.own(against.comparator(), members, words), against.comparator());
    }

    private String ending(List<String> parts) {
        if (!notice.isEmpty()) {
            parts.add(notice);
        }
        return String.join(" ", parts);
    }
}
