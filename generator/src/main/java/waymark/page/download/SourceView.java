package waymark.page.download;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.indicator.Source;
import waymark.page.Link;
import waymark.page.Messages;

/**
 * A source of figures, as whoever uses them has to name it.
 *
 * @param source its name and where it is, if that is known
 * @param publisher with the day of the release; may be empty
 * @param licence with its address, if it is known to have one
 * @param uses the indicators that come from it
 */
public record SourceView(Optional<Link> source, String name, String publisher, Optional<Link> licence, String uses) {
    /** The sources of some indicators, each once, in their order. */
    public static List<SourceView> of(Collection<Indicator> indicators, Messages words) {
        Map<Source, List<String>> uses = new LinkedHashMap<>();
        indicators.forEach(i -> uses.computeIfAbsent(undated(i.source()), s -> new ArrayList<>())
                .add(i.title()));
        List<SourceView> views = new ArrayList<>();
        uses.forEach((source, titles) -> {
            if (!source.name().isEmpty() || !source.publisher().isEmpty()) {
                views.add(of(source, titles, words));
            }
        });
        return views;
    }

    /** Releases of one source on several days are one source. */
    private static Source undated(Source s) {
        return new Source(s.name(), s.publisher(), s.url(), Optional.empty(), Optional.empty(), s.licence());
    }

    private static SourceView of(Source source, List<String> titles, Messages words) {
        String name = source.name().isEmpty() ? source.publisher() : source.name();
        String licence = source.licence().isEmpty() ? words.text("data.no-licence") : source.licence();
        return new SourceView(
                source.url().map(u -> new Link(u.toString(), name)),
                name,
                source.publisher().equals(name) ? "" : source.publisher(),
                Optional.of(new Link(
                        Licence.of(source.licence()).map(Licence::address).orElse(""), licence)),
                words.list(titles));
    }
}
