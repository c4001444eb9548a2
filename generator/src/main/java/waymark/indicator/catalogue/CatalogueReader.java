package waymark.indicator.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.YamlReader;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.indicator.sidecar.SidecarReader;
import waymark.indicator.sidecar.Sidecars;
import waymark.language.Fallback;
import waymark.language.Tongue;
import waymark.store.SourceTree;

/** Reads {@code data/indicators.yaml} and, after it, every {@code data/indicators/*.yaml} as one catalogue. */
public final class CatalogueReader {
    /** Where themes and indicators are defined. */
    public static final String PATH = "data/indicators.yaml";

    /** Where more of them are, a file for each source or person who looks after them. */
    public static final String FOLDER = "data/indicators";

    /** All that a catalogue is read from, sidecars aside, as {@link Diagnostics#notFound} takes it. */
    public static final List<String> SOURCES = List.of(PATH, FOLDER + "/");

    private static final String ENDING = ".yaml";

    private final Diagnostics diagnostics;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Span> labels = new HashMap<>();
    private final Map<String, String> tableWords = new HashMap<>();

    private CatalogueReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the catalogue; faults go to the diagnostics, and what is sound is returned. */
    public static Catalogue read(SourceTree tree, Diagnostics diagnostics) {
        CatalogueReader reader = new CatalogueReader(diagnostics);
        List<String> paths = paths(tree);
        if (paths.isEmpty()) {
            diagnostics.error(
                    "missing-file",
                    Span.of(PATH),
                    "there is no " + PATH,
                    "define your themes and indicators in it; see generator/docs/formats/indicators.md");
        }
        List<Fields> files = new ArrayList<>();
        for (String path : paths) {
            YamlReader.read(tree, path, diagnostics)
                    .flatMap(n -> Fields.of(n, "a catalogue", diagnostics))
                    .ifPresent(files::add);
        }
        files.forEach(reader::themes);
        files.forEach(reader::tableWords);
        Sidecars sidecars = SidecarReader.read(tree, diagnostics);
        IndicatorReader one = new IndicatorReader(sidecars, reader.themes.keySet(), tree.tongue(), diagnostics);
        files.forEach(f -> reader.indicators(f, one));
        one.noteUnused();
        reader.indicators.values().forEach(reader::checkLabel);
        Map<String, String> words = Map.copyOf(reader.tableWords);
        Tongue tongue = tree.tongue();
        return new Catalogue(
                        List.copyOf(reader.themes.values()), List.copyOf(reader.indicators.values()), sidecars.labels())
                .saying(w -> words.getOrDefault(w, tongue.isMain() ? w : Fallback.mark(w)));
    }

    /** Whether a file defines themes and indicators. */
    public static boolean isCatalogue(String path) {
        return path.equals(PATH) || (path.startsWith(FOLDER + "/") && path.endsWith(ENDING));
    }

    private static List<String> paths(SourceTree tree) {
        return Stream.concat(tree.paths().stream().filter(PATH::equals), tree.under(FOLDER, ENDING).stream())
                .toList();
    }

    private void themes(Fields file) {
        file.each("themes", "a theme", this::theme).forEach(t -> {
            Theme earlier = themes.putIfAbsent(t.id(), t);
            if (earlier != null) {
                duplicate("theme", t.id(), t.span(), earlier.span());
            }
        });
    }

    /** What dimensions and categories are called on pages, where tables have other words, or those of another language. */
    private void tableWords(Fields file) {
        file.each("table-words", "a word of tables", f -> {
            String word = f.requiredText("word");
            Optional<String> name = f.text("name");
            f.close();
            name.ifPresent(n -> tableWords.put(word, n));
            return name;
        });
    }

    private void indicators(Fields file, IndicatorReader reader) {
        file.each("indicators", "an indicator", reader::read).forEach(i -> {
            Indicator earlier = indicators.putIfAbsent(i.id(), i);
            if (earlier != null) {
                duplicate("indicator", i.id(), i.span(), earlier.span());
            }
            Span sameLabel = labels.putIfAbsent(i.label(), i.span());
            if (sameLabel != null && earlier == null) {
                duplicate("label", i.label(), i.span(), sameLabel);
            }
        });
        file.close();
    }

    /** A table may name an indicator by its id too: a label that is another's id would take its figures. */
    private void checkLabel(Indicator indicator) {
        Indicator other = indicators.get(indicator.label());
        if (other != null && !other.label().equals(indicator.label())) {
            duplicate("label", indicator.label(), indicator.span(), other.span());
        }
    }

    private void duplicate(String what, String name, Span span, Span earlier) {
        diagnostics.error(
                "duplicate-" + what,
                span,
                "the " + what + " \"" + name + "\" stands already at " + earlier,
                "keep one of the two");
    }

    private Optional<Theme> theme(Fields f) {
        Span span = f.span("id");
        String id = f.requiredId("id");
        String title = f.requiredText("title");
        String summary = f.text("summary").orElse("");
        f.close();
        return id.isEmpty() ? Optional.empty() : Optional.of(new Theme(id, title, summary, span));
    }
}
