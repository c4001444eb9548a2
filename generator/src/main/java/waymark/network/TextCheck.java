package waymark.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.markdown.Document;
import waymark.format.markdown.Part;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Series;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.catalogue.ComparatorReader;
import waymark.place.Area;
import waymark.place.Place;
import waymark.place.PlaceReader;

/** Checks that everything a text refers to is there: documents and their headings, indicators, periods, pictures. */
final class TextCheck {
    private static final Pattern COMMA = Pattern.compile(",");

    /** What figures are read from. */
    private static final List<String> FIGURES = Stream.concat(
                    Stream.of("data/observations/", PlaceReader.PATH, ComparatorReader.PATH),
                    CatalogueReader.SOURCES.stream())
            .toList();

    /** What can be linked to: the headings of each published document, by path, and the drafts. */
    record Documents(Map<String, List<Document.Heading>> published, Set<String> drafts) {}

    private final Documents documents;
    private final Set<String> pictures;
    private final Evidence evidence;
    private final Optional<Place> place;
    private final Diagnostics diagnostics;

    /**
     * Takes what the text may show and name.
     *
     * @param pictures those that are published beside it: each place has its own, the network and the hub share theirs
     * @param place whose text it is; the network's and the hub's texts have none
     */
    TextCheck(
            Documents documents,
            Set<String> pictures,
            Evidence evidence,
            Optional<Place> place,
            Diagnostics diagnostics) {
        this.documents = documents;
        this.pictures = pictures;
        this.evidence = evidence;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    void check(List<Part> body) {
        for (Part part : body) {
            if (part instanceof Part.LinkOpen link) {
                link(link);
            } else if (part instanceof Part.Image image) {
                picture(image);
            } else if (part instanceof Part.Value value) {
                value(value);
            } else if (part instanceof Part.Chart chart) {
                chart(chart);
            }
        }
    }

    private void link(Part.LinkOpen link) {
        if (link.target() instanceof Part.ToIndicator to) {
            indicator(to.indicator(), link.span());
        } else if (link.target() instanceof Part.ToDocument to) {
            document(to, link.span());
        }
    }

    private void document(Part.ToDocument to, Span span) {
        List<Document.Heading> headings = documents.published().get(to.path());
        if (headings == null && documents.drafts().contains(to.path())) {
            diagnostics.error(
                    "draft-link",
                    span,
                    "\"" + to.path() + "\" is a draft, and readers would find nothing there",
                    "publish it with status: published, or take the link out");
        } else if (headings == null) {
            diagnostics.notFound(
                    List.of(to.path()),
                    "missing-link",
                    span,
                    "\"" + to.path() + "\" is not there to link to",
                    Nearest.hint(to.path(), documents.published().keySet()));
        } else if (to.fragment().isPresent()
                && headings.stream().noneMatch(h -> h.id().equals(to.fragment().get()))) {
            diagnostics.error(
                    "missing-anchor",
                    span,
                    "\"" + to.path() + "\" has no heading \"#" + to.fragment().get() + "\"",
                    Nearest.hint(
                            to.fragment().get(),
                            headings.stream().map(Document.Heading::id).toList()));
        }
    }

    private void picture(Part.Image image) {
        if (!pictures.contains(image.path())) {
            diagnostics.notFound(
                    List.of(image.path()),
                    "missing-image",
                    image.span(),
                    "the picture \"" + image.path() + "\" is not there, or not beside this text",
                    Nearest.hint(image.path(), pictures));
        }
    }

    private void value(Part.Value value) {
        Optional<Indicator> indicator = indicator(value.indicator(), value.span());
        List<Area> areas = new ArrayList<>();
        String versus = value.settings().getOrDefault("vs", "");
        if (versus.isEmpty()) {
            place.ifPresent(p -> areas.add(p.area()));
        } else {
            comparators(versus, value.span())
                    .forEach(c -> place.ifPresent(p -> c.areaFor(p.area(), evidence.areas())
                            .ifPresentOrElse(areas::add, () -> without(p, c, value))));
        }
        if (inPlace(value.span())) {
            indicator.ifPresent(i -> areas.forEach(a -> figure(i, a, value)));
        }
    }

    private void without(Place own, Comparator comparator, Part.Value value) {
        diagnostics.notFound(
                FIGURES,
                "no-figure",
                value.span(),
                own.name() + " has no comparator \"" + comparator.id() + "\"",
                "take the figure out, or name another comparator");
    }

    private void figure(Indicator indicator, Area area, Part.Value value) {
        Optional<Series> series = evidence.series(indicator, area);
        String period = value.settings().getOrDefault("period", "");
        boolean there = period.isEmpty()
                ? series.flatMap(Series::latestKnown).isPresent()
                : series.flatMap(s -> s.at(period)).isPresent();
        if (!there) {
            List<String> periods = series.map(s -> s.observations().stream()
                            .map(o -> o.period().label())
                            .toList())
                    .orElse(List.of());
            diagnostics.notFound(
                    FIGURES,
                    "no-figure",
                    value.span(),
                    "there is no figure of " + indicator.id() + " for " + area.name()
                            + (period.isEmpty() ? "" : " in " + period),
                    periods.isEmpty() ? "take the figure out" : Nearest.hint(period, periods));
        }
    }

    private void chart(Part.Chart chart) {
        comparators(chart.settings().getOrDefault("vs", ""), chart.span());
        Optional<Indicator> indicator = indicator(chart.indicator(), chart.span());
        if (inPlace(chart.span())) {
            indicator
                    .filter(i -> place.flatMap(p -> evidence.series(i, p.area()))
                            .flatMap(Series::latestKnown)
                            .isEmpty())
                    .ifPresent(i -> diagnostics.notFound(
                            FIGURES,
                            "no-figure",
                            chart.span(),
                            "there is no figure of " + i.id() + " for "
                                    + place.orElseThrow().name() + " to draw",
                            "take the chart out"));
        }
    }

    private boolean inPlace(Span span) {
        if (place.isEmpty()) {
            diagnostics.error(
                    "embed-without-place",
                    span,
                    "figures and charts belong to a place, and this text belongs to none",
                    "link to the indicator instead: [words](indicator:ID)");
        }
        return place.isPresent();
    }

    private Optional<Indicator> indicator(String id, Span span) {
        Optional<Indicator> indicator = evidence.catalogue().indicator(id);
        if (indicator.isEmpty()) {
            diagnostics.notFound(
                    CatalogueReader.SOURCES,
                    "unknown-indicator",
                    span,
                    "\"" + id + "\" is not an indicator of data/indicators.yaml",
                    Nearest.hint(id, evidence.catalogue().ids()));
        }
        return indicator;
    }

    private List<Comparator> comparators(String ids, Span span) {
        List<String> known = evidence.comparators().stream().map(Comparator::id).toList();
        List<Comparator> found = new ArrayList<>();
        for (String id : COMMA.splitAsStream(ids).filter(s -> !s.isEmpty()).toList()) {
            Optional<Comparator> comparator = evidence.comparator(id);
            comparator.ifPresentOrElse(
                    found::add,
                    () -> diagnostics.notFound(
                            List.of(ComparatorReader.PATH),
                            "unknown-comparator",
                            span,
                            "\"" + id + "\" is not a comparator of data/comparators.yaml",
                            Nearest.hint(id, known)));
        }
        return found;
    }
}
