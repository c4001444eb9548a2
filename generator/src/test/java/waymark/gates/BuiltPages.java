package waymark.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.sites.FileTree;

/** The pages of a built site, all of them or by the template that each says it was made by. */
final class BuiltPages {
    private static final Pattern TYPE = Pattern.compile("<html[^>]* data-page=\"([^\"]*)\"");

    /** Each page of the gallery holds another kind of chart, and counts as a type of its own. */
    private static final String GALLERY = "gallery";

    private final List<BuiltPage> all;
    private final SortedMap<String, List<BuiltPage>> byType = new TreeMap<>();

    BuiltPages(Path folder) {
        this.all = new FileTree(folder)
                .paths().stream()
                        .filter(p -> p.endsWith(".html"))
                        .map(p -> new BuiltPage(folder, p))
                        .toList();
        all.forEach(p -> byType.computeIfAbsent(type(p), t -> new ArrayList<>()).add(p));
    }

    List<BuiltPage> all() {
        return all;
    }

    SortedMap<String, List<BuiltPage>> byType() {
        return byType;
    }

    /** Of each type the page that holds most. */
    List<BuiltPage> richest() {
        return byType.values().stream()
                .map(pages -> pages.stream()
                        .max(Comparator.comparingLong(BuiltPage::size))
                        .orElseThrow())
                .toList();
    }

    /** Of each type the page that holds most and the one that holds least. */
    List<BuiltPage> extremes() {
        return Stream.concat(
                        richest().stream(),
                        byType.values().stream()
                                .map(pages -> pages.stream()
                                        .min(Comparator.comparingLong(BuiltPage::size))
                                        .orElseThrow()))
                .distinct()
                .toList();
    }

    private static String type(BuiltPage page) {
        try (var in = Files.newInputStream(page.file())) {
            Matcher matcher = TYPE.matcher(new String(in.readNBytes(500), StandardCharsets.UTF_8));
            String template = matcher.find() ? matcher.group(1) : "";
            return template.equals(GALLERY) ? template + " " + page.path() : template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
