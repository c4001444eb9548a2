package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.benchmark.Distribution;
import waymark.chart.ValueAxis;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.Theme;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.page.indicator.Chance;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.part.TableText;

/** Composes the list of indicators, and for each a page across all places with its download. */
public final class CataloguePages {
    /** Definitions up to this length are shown whole in lists. */
    private static final int BRIEF = 160;

    private final NetworkScope scope;
    private final Network network;
    private final Messages words;
    private final IndicatorCharts charts;

    CataloguePages(NetworkScope scope) {
        this.scope = scope;
        this.network = scope.network();
        this.words = scope.words();
        this.charts = new IndicatorCharts(
                scope.frames(), scope.numbers(), words, network.site().notice());
    }

    List<Output> compose() {
        List<Output> outputs = new ArrayList<>(List.of(list()));
        for (Theme theme : network.evidence().catalogue().themes()) {
            List<Indicator> indicators = network.evidence().catalogue().of(theme);
            for (int i = 0; i < indicators.size(); i++) {
                Indicator indicator = indicators.get(i);
                outputs.add(page(
                        indicator,
                        theme,
                        i == 0 ? Optional.empty() : Optional.of(indicators.get(i - 1)),
                        i + 1 == indicators.size() ? Optional.empty() : Optional.of(indicators.get(i + 1))));
            }
        }
        return outputs;
    }

    /** Where the figures of an indicator in all areas lie. */
    static String fileAddress(Indicator indicator) {
        return "indicators/" + indicator.id() + "/" + indicator.id() + ".csv";
    }

    private Output list() {
        Here here = Here.of(scope.network().site(), Addresses.INDICATORS);
        List<CatalogueView.Group> groups = network.evidence().catalogue().themes().stream()
                .map(t -> new CatalogueView.Group(
                        t.id(),
                        t.title(),
                        t.summary(),
                        network.evidence().catalogue().of(t).stream()
                                .map(i -> new Link(here.to(Addresses.across(i.id())), i.title(), brief(i.definition())))
                                .toList()))
                .filter(g -> !g.indicators().isEmpty())
                .toList();
        String title = words.text("catalogue.title");
        String lead = words.text(
                "catalogue.lead",
                network.evidence().catalogue().indicators().size(),
                words.text("count", network.sections().size()));
        CatalogueView view = new CatalogueView(
                scope.shells().network(here, title, lead, Optional.of(Shells.Section.THEMES)), title, lead, groups);
        return new Output.Page(here.path(), "the list of indicators", "page/catalogue.ftlh", view);
    }

    /** A definition as a list shows it: a long one's first sentence. */
    private static String brief(String definition) {
        int end = definition.indexOf(". ");
        return definition.length() > BRIEF && end > 0 ? definition.substring(0, end + 1) : definition;
    }

    /** An indicator across all places of a network, by itself. */
    public static AcrossView across(NetworkScope scope, Indicator indicator) {
        Theme theme =
                scope.network().evidence().catalogue().theme(indicator.theme()).orElseThrow();
        return new CataloguePages(scope).view(indicator, theme, Optional.empty(), Optional.empty());
    }

    private Output page(Indicator indicator, Theme theme, Optional<Indicator> before, Optional<Indicator> after) {
        return new Output.Page(
                Addresses.across(indicator.id()),
                "the indicator " + indicator.id(),
                "page/across.ftlh",
                view(indicator, theme, before, after));
    }

    private AcrossView view(Indicator indicator, Theme theme, Optional<Indicator> before, Optional<Indicator> after) {
        Here here = Here.of(scope.network().site(), Addresses.across(indicator.id()));
        Optional<Period> period = scope.frames().benchmarks().newestPeriod(indicator);
        Distribution places = scope.frames()
                .benchmarks()
                .distribution(
                        indicator, period.orElse(new Period("", java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH)));
        AcrossRows rows = new AcrossRows(scope, indicator, places, here);
        String label = period.map(Period::label).orElse("");
        ValueAxis axis = rows.axis();
        String benchmark = rows.benchmark().isPresent()
                ? benchmarkName() + ", "
                        + scope.numbers().value(indicator, rows.benchmark().getAsDouble())
                : "";
        return new AcrossView(
                scope.shells()
                        .network(here, indicator.title(), indicator.definition(), Optional.of(Shells.Section.THEMES)),
                List.of(
                        new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title")),
                        new Link(here.to(Addresses.INDICATORS + "#" + theme.id()), theme.title())),
                indicator.title(),
                lead(indicator, places, rows, label),
                Optional.empty(),
                rows.key(),
                caption(rows, places),
                sub(rows, label, benchmark),
                rows.intervals(),
                rows.rated(),
                end(indicator, axis, axis.low()),
                end(indicator, axis, axis.high()),
                benchmarkName(),
                rows.markup(),
                rows.symbols(),
                source(indicator, rows),
                remark(rows, label),
                IndicatorFacts.of(
                        indicator,
                        network.evidence().comparators(),
                        CataloguePages::name,
                        scope.frames().benchmarks(),
                        words),
                List.of(new Link(
                        here.to(fileAddress(indicator)),
                        words.text("data.across-file", indicator.title()),
                        words.text("data.csv"))),
                before.map(i -> new Link(here.to(Addresses.across(i.id())), i.title())),
                after.map(i -> new Link(here.to(Addresses.across(i.id())), i.title())),
                theme.title());
    }

    /** What the columns hold; without intervals nothing is compared. */
    private String sub(AcrossRows rows, String label, String benchmark) {
        if (!rows.rated()) {
            return label.isEmpty()
                    ? ""
                    : words.text(rows.intervals() ? "across.sub-interval" : "across.sub-value", label);
        }
        return words.text(benchmark.isEmpty() ? "across.sub-bare" : "across.sub", label, benchmark, benchmarkName());
    }

    /** An end of the scale, with the decimals of its steps. */
    private static String end(Indicator indicator, ValueAxis axis, double value) {
        return indicator.unit().prefix()
                + Numbers.fixed(value, axis.decimals())
                + indicator.unit().suffix();
    }

    /** How many places are better than the benchmark, similar and worse; where nothing is rated, how many there are. */
    private String caption(AcrossRows rows, Distribution places) {
        List<String> parts = new ArrayList<>();
        rows.ratings().forEach((rating, n) -> {
            String key = (parts.isEmpty() ? "across.first." : "across.count.")
                    + rating.name().toLowerCase(Locale.ROOT);
            parts.add(words.text(key, n, words.text("count", n), benchmarkName()));
        });
        return Numbers.sentence(
                parts.isEmpty()
                        ? words.text("across.caption-none", places.size(), words.text("count", places.size()))
                        : words.list(parts));
    }

    private String benchmarkName() {
        return network.evidence()
                .benchmark()
                .map(waymark.indicator.Comparator::name)
                .orElse("");
    }

    private Markup lead(Indicator indicator, Distribution places, AcrossRows rows, String label) {
        if (places.size() == 0) {
            return words.markup("across.lead-none", indicator.title());
        }
        return words.markup(
                "across.lead",
                label,
                new Markup("<b>"
                        + TableText.escape(
                                scope.numbers().value(indicator, places.lowest().orElseThrow()))
                        + "</b>"),
                new Markup("<b>"
                        + TableText.escape(scope.numbers()
                                .inWords(indicator, places.highest().orElseThrow()))
                        + "</b>"),
                rows.lowest().orElse(""),
                rows.highest().orElse(""),
                words.text("count", places.size()));
    }

    /** Which places the table lacks, and why. */
    private String remark(AcrossRows rows, String label) {
        String missing = rows.missing().isEmpty() ? "" : missing(rows, label);
        if (rows.ended().isEmpty()) {
            return missing;
        }
        String ended = words.text("across.ended", words.list(rows.ended()));
        return missing.isEmpty() ? ended : missing + " " + ended;
    }

    private String missing(AcrossRows rows, String label) {
        int n = rows.missing().size();
        if (label.isEmpty()) {
            return "";
        }
        return n <= 12
                ? words.text("across.missing-names", label, words.list(rows.missing()))
                : words.text("across.missing", n, label);
    }

    private String source(Indicator indicator, AcrossRows rows) {
        int rated = rows.ratings().values().stream().mapToInt(Integer::intValue).sum();
        String base = charts.sources()
                .ofAll(
                        indicator,
                        rated == 0 ? Optional.empty() : network.evidence().benchmark());
        if (rated == 0) {
            return base;
        }
        return words.text("across.chance", rated, Chance.of(rated, words)) + " " + base;
    }

    /** How a comparator is called where there are many places: a parent by what it is. */
    private static String name(waymark.indicator.Comparator comparator) {
        return comparator.choice() instanceof waymark.indicator.Comparator.ParentOfType
                ? comparator.name().toLowerCase(Locale.UK)
                : comparator.name();
    }
}
