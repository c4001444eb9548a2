package waymark.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole-site case: {@code given/} holds files that lie over those of the small site {@code _base} (or of another case,
 * see {@link Edits}), changes to them in {@code edits.txt}, and what is run in {@code command.txt}.
 */
public record SiteCase(String name) {
    /** Where all cases lie. */
    static final Path ALL = Path.of("src", "test", "sites");

    /** The day on which cases are built. */
    public static final String DATE = "2026-11-22";

    private static final String BASE = "_base";
    private static final String COMMAND = "command.txt";
    private static final String EDITS = "edits.txt";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** All cases, by name. */
    static List<SiteCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.map(f -> f.getFileName().toString())
                    .filter(n -> !n.startsWith("_"))
                    .sorted()
                    .map(SiteCase::new)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The small site that cases change. */
    public static SiteCase base() {
        return new SiteCase(BASE);
    }

    Path folder() {
        return ALL.resolve(name);
    }

    Path expected() {
        return folder().resolve("expected");
    }

    private FileTree given() {
        return new FileTree(name.equals(BASE) ? folder() : folder().resolve("given"));
    }

    /** Lays the case's sources out in an empty folder. */
    public void layOut(Path site) throws IOException {
        String script = textOr(EDITS, "");
        if (!name.equals(BASE)) {
            new SiteCase(Edits.base(script).orElse(BASE)).layOut(site);
        }
        given().copyTo(site);
        Files.deleteIfExists(site.resolve(COMMAND));
        Files.deleteIfExists(site.resolve(EDITS));
        Edits.apply(script, site);
    }

    /** The arguments of the command that the case runs, but for its folders. */
    List<String> command() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(textOr(COMMAND, "build"));
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        if (!words.contains("--date")) {
            words.addAll(List.of("--date", DATE));
        }
        return words;
    }

    boolean isWhole() {
        return !given().paths().isEmpty();
    }

    private String textOr(String file, String otherwise) {
        return given().paths().contains(file) ? given().text(file) : otherwise;
    }

    @Override
    public String toString() {
        return name;
    }
}
