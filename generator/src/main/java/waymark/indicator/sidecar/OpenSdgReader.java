package waymark.indicator.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;

/**
 * Gathers the files of Open SDG that describe one indicator, {@code 1-2-1.yml} beside the table or in the folders that a
 * data repository has: {@code indicator-config/}, {@code meta/} and {@code meta/<language>/}.
 */
final class OpenSdgReader {
    private static final Set<String> KEYS = Set.of(
            "indicator_name",
            "indicator_number",
            "indicator",
            "graph_title",
            "graph_titles",
            "computation_units",
            "data_footnote",
            "source_organisation_1",
            "source_active_1",
            "national_indicator_available",
            "indicator_available",
            "reporting_status",
            "SDG_INDICATOR",
            "SDG_GOAL",
            "STAT_CONC_DEF",
            "UNIT_MEASURE",
            "DATA_COMP");
    private static final Pattern PLACE = Pattern.compile(
            "data/observations/(?:(indicator-config|meta)/)?(?:([a-z]{2}(?:-[A-Za-z]+)?)/)?([^/]+)\\.[a-z]+");

    private final Translations translations;
    private final Tables tables;
    private final Diagnostics diagnostics;
    private final SortedMap<String, List<File>> byNumber = new TreeMap<>();

    /** One of the files of an indicator. */
    private record File(String path, String folder, String language, Node node) {
        /** What is said in the language of the site counts before what is said in none, and that before any other. */
        private String rank() {
            String language = this.language.equals(Translations.LANGUAGE) ? "0" : this.language.isEmpty() ? "1" : "2";
            return folder.isEmpty() ? "1" + language : (folder.equals("meta") ? "2" : "0") + language;
        }
    }

    OpenSdgReader(Translations translations, Tables tables, Diagnostics diagnostics) {
        this.translations = translations;
        this.tables = tables;
        this.diagnostics = diagnostics;
    }

    /** Whether a document is of this kind. */
    static boolean isOne(Node root) {
        return root instanceof Node.Mapping m
                && m.entries().stream().map(Node.Entry::key).anyMatch(KEYS::contains);
    }

    /** Takes up a file; what it says is known once all are there. */
    void take(String path, Node root) {
        Matcher m = PLACE.matcher(path);
        if (m.matches()) {
            String number = m.group(3).replaceFirst("^indicator_", "");
            byNumber.computeIfAbsent(number, n -> new ArrayList<>())
                    .add(new File(path, text(m.group(1)), text(m.group(2)), root));
        }
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    /** Reads what the files say of each indicator. */
    void read(Sidecars sidecars) {
        List<Span> without = new ArrayList<>();
        Set<String> unread = new TreeSet<>();
        for (Map.Entry<String, List<File>> entry : byNumber.entrySet()) {
            List<File> files = chosen(entry.getValue(), unread);
            Set<String> names = names(entry.getKey(), files.get(0).path());
            if (names.isEmpty()) {
                without.add(files.get(0).node().span());
            } else {
                OpenSdgText text = new OpenSdgText(
                        files.stream().map(File::node).toList(),
                        translations,
                        new FactReader(diagnostics),
                        diagnostics);
                text.tell(entry.getKey(), names, sidecars);
            }
        }
        if (!without.isEmpty()) {
            String found = without.size() == 1
                    ? "the table of this description is"
                    : "the tables of " + without.size() + " descriptions are";
            diagnostics.note(
                    "sidecar-without-table",
                    without.get(0),
                    found + " not in data/observations",
                    "put it beside, as indicator_<number>.csv, or remove the description");
        }
        unread.forEach(folder -> diagnostics.note(
                "sidecar-language", Span.of(folder), "the descriptions here are not read: the site is in English", ""));
    }

    /** Files in another language count only where there are no others of the folder. */
    private static List<File> chosen(List<File> files, Set<String> unread) {
        List<File> sorted = files.stream()
                .sorted(java.util.Comparator.comparing(File::rank).thenComparing(File::path))
                .toList();
        List<File> chosen = new ArrayList<>();
        for (File file : sorted) {
            boolean foreign = !file.language().isEmpty() && !file.language().equals(Translations.LANGUAGE);
            if (foreign && chosen.stream().anyMatch(c -> c.folder().equals(file.folder()))) {
                unread.add(file.path().substring(0, file.path().lastIndexOf('/')));
            } else {
                chosen.add(file);
            }
        }
        return chosen;
    }

    /** What the table calls the indicator; nothing without the table. */
    private Set<String> names(String number, String path) {
        Optional<Tables.Described> table =
                tables.at(path, "indicator_" + number + ".csv").or(() -> tables.at(path, number + ".csv"));
        Set<String> names = new java.util.LinkedHashSet<>();
        table.ifPresent(t -> {
            names.addAll(t.onlyIndicator());
            names.add(number);
        });
        return names;
    }
}
