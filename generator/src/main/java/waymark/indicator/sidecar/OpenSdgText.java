package waymark.indicator.sidecar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.markdown.HtmlText;
import waymark.format.yaml.Node;
import waymark.indicator.Source;
import waymark.indicator.Unit;

/** What the keys of an indicator's Open SDG files mean; texts are HTML, and may be keys of translations. */
final class OpenSdgText {
    private static final String UNIT_KEY = "computation_units";
    private static final int MOST_SOURCES = 30;
    private static final int LONGEST_UNIT = 60;
    private static final Set<String> NO_NAMES = Set.of("link to source", "link");

    /** {@code Indicator 1.3.1: }, before the words. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\p{L}+\\s*:?\\s*[0-9]+\\.[0-9a-z]+(\\.[0-9a-z]+)*\\s*:\\s*");

    private final List<Node> files;
    private final Translations translations;
    private final FactReader facts;
    private final Diagnostics diagnostics;

    OpenSdgText(List<Node> files, Translations translations, FactReader facts, Diagnostics diagnostics) {
        this.files = files;
        this.translations = translations;
        this.facts = facts;
        this.diagnostics = diagnostics;
    }

    /** Hands on what is said of the indicator and of its series. */
    void tell(String number, Collection<String> names, Sidecars sidecars) {
        Facts common = new Facts(
                title(),
                first(
                        "national_indicator_description",
                        "STAT_CONC_DEF",
                        "indicator_definition",
                        "computation_definitions"),
                unit(),
                decimals(""),
                source(),
                caveats());
        Set<String> all = new LinkedHashSet<>(names);
        all.add(first("indicator_number"));
        all.remove("");
        sidecars.add(all, new Sidecar(files.get(0).span(), UNIT_KEY, common));
        for (String series : series()) {
            Facts own = new Facts(
                    seriesTitle(series).orElse(series),
                    common.definition(),
                    common.unit(),
                    decimals(series).or(common::decimals),
                    common.source(),
                    common.caveats());
            sidecars.add(
                    List.of(number + " (" + series + ")"),
                    new Sidecar(files.get(0).span(), UNIT_KEY, own));
        }
    }

    private String title() {
        String title = first(
                "graph_title",
                "indicator_available",
                "national_indicator_available",
                "indicator_name",
                "SDG_INDICATOR",
                "title");
        return NUMBERED.matcher(title).replaceFirst("");
    }

    private Unit unit() {
        String text = first(UNIT_KEY, "UNIT_MEASURE");
        return text.length() > LONGEST_UNIT ? Facts.NO_UNIT : UnitText.of(text);
    }

    private String caveats() {
        List<String> texts = new ArrayList<>();
        for (String key : List.of("data_footnote", "REC_USE_LIM", "other_info")) {
            String text = first(key);
            if (!text.isEmpty()) {
                texts.add(text.matches(".*[.!?]") ? text : text + ".");
            }
        }
        return String.join(" ", texts);
    }

    private Set<String> series() {
        Set<String> series = new LinkedHashSet<>();
        for (String list : List.of("graph_titles", "precision")) {
            items(list).forEach(i -> series.add(Nodes.text(i, "series")));
        }
        series.remove("");
        return series;
    }

    private Optional<String> seriesTitle(String series) {
        return items("graph_titles").stream()
                .filter(i -> Nodes.text(i, "series").equals(series))
                .flatMap(i -> translations.of(Nodes.text(i, "title")).stream())
                .map(HtmlText::plain)
                .filter(t -> !t.isEmpty())
                .findFirst();
    }

    /** The decimals of a series, or of all; those of a single unit say nothing of the others. */
    private Optional<Integer> decimals(String series) {
        for (Node item : items("precision")) {
            if (Nodes.text(item, "series").equals(series)
                    && Nodes.text(item, "unit").isEmpty()) {
                return facts.decimals(Nodes.text(item, "decimals"), item.span());
            }
        }
        return Optional.empty();
    }

    private List<Node> items(String key) {
        return files.stream()
                .flatMap(f -> Nodes.child(f, key).stream())
                .flatMap(n -> Nodes.items(Optional.of(n)).stream())
                .toList();
    }

    /** Of several sources all names, the first address, the newest day and the next one to come. */
    private Source source() {
        List<String> names = new ArrayList<>();
        List<String> publishers = new ArrayList<>();
        List<URI> urls = new ArrayList<>();
        List<LocalDate> released = new ArrayList<>();
        List<LocalDate> next = new ArrayList<>();
        for (int i = 1; i <= MOST_SOURCES; i++) {
            if (!first("source_active_" + i).equals("false")) {
                String publisher = first("source_organisation_" + i);
                String name = first("source_url_text_" + i);
                publishers.add(publisher);
                names.add(NO_NAMES.contains(name.toLowerCase(Locale.ROOT)) || name.isEmpty() ? publisher : name);
                address("source_url_" + i).ifPresent(urls::add);
                date("source_release_date_" + i).ifPresent(released::add);
                date("source_next_release_" + i).ifPresent(next::add);
            }
        }
        String publisher = FactReader.joined(publishers);
        String name = String.join(
                "; ", names.stream().filter(n -> !n.isEmpty()).distinct().toList());
        String fallback = first("COMPILING_ORG", "CONTACT_ORGANISATION");
        return new Source(
                name.isEmpty() ? fallback : name,
                publisher.isEmpty() ? fallback : publisher,
                urls.stream().findFirst(),
                released.stream().max(LocalDate::compareTo),
                next.stream().min(LocalDate::compareTo),
                LicenceText.of(first("copyright")));
    }

    private Optional<URI> address(String key) {
        return value(key).flatMap(s -> facts.address(first(key), s.span()));
    }

    private Optional<LocalDate> date(String key) {
        return value(key).flatMap(s -> facts.date(first(key), s.span()));
    }

    private Optional<Node.Scalar> value(String key) {
        return files.stream()
                .flatMap(f -> Nodes.child(f, key).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .filter(s -> !s.text().isBlank())
                .findFirst();
    }

    /** The words of the first of these keys that has any, in any of the files. */
    private String first(String... keys) {
        Optional<Node.Scalar> untranslated = Optional.empty();
        for (String key : keys) {
            for (Node file : files) {
                Optional<Node.Scalar> value = Nodes.child(file, key)
                        .filter(Node.Scalar.class::isInstance)
                        .map(Node.Scalar.class::cast)
                        .filter(s -> !s.text().isBlank());
                Optional<String> words =
                        value.flatMap(s -> translations.of(s.text().strip())).map(HtmlText::plain);
                if (words.filter(w -> !w.isEmpty()).isPresent()) {
                    return words.get();
                }
                untranslated = untranslated.or(() -> value);
            }
        }
        untranslated.ifPresent(s -> untranslated(s.text().strip(), s.span()));
        return "";
    }

    private void untranslated(String key, Span span) {
        int dot = key.indexOf('.');
        if (dot > 0) {
            String file =
                    "data/observations/translations/" + Translations.LANGUAGE + "/" + key.substring(0, dot) + ".yml";
            diagnostics.note(
                    "sidecar-translation",
                    span,
                    "\"" + key + "\" is the key of a text that isn't here",
                    "put " + file + " beside it, or write the text in the catalogue");
        }
    }
}
