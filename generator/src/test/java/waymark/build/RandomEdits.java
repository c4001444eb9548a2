package waymark.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import waymark.sites.FileTree;

/** Changes to a site's sources, what was built of them and what the build remembers, at random but repeatably. */
public final class RandomEdits {
    private static final String STRAY = "stray-";

    /** The mark that stands before texts of some editors, as bytes. */
    private static final String BOM = "\u00EF\u00BB\u00BF";

    private final Random random;
    private final FileTree source;
    private final FileTree site;
    private final SortedMap<String, byte[]> first = new TreeMap<>();
    private SortedMap<String, byte[]> before = new TreeMap<>();
    private int number;

    public RandomEdits(Random random, Path source, Path site) {
        this.random = random;
        this.source = new FileTree(source);
        this.site = new FileTree(site);
        first.putAll(sources());
        before = sources();
    }

    /** Whether somebody else put a file into what was built. */
    public boolean isStray(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith(STRAY);
    }

    /** Without its list of checksums a folder isn't ours, and no build writes to it. */
    private boolean isOurs(String path) {
        return !isStray(path) && !path.equals("SHA256SUMS");
    }

    private SortedMap<String, byte[]> sources() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        source.paths().stream().filter(p -> !p.startsWith(".")).forEach(p -> all.put(p, source.bytes(p)));
        return all;
    }

    /** Makes some changes, or none, and tells them. */
    public String next() {
        before = sources();
        List<String> told = new ArrayList<>();
        int some = random.nextInt(3);
        for (int i = 0; i <= some; i++) {
            told.add(random.nextInt(6) == 0 ? beyondSources() : one());
        }
        return told.toString();
    }

    /** Changes a single figure, and tells which. */
    public String nextFigure() {
        before = sources();
        return figure();
    }

    /** Changes texts and road maps of places and nothing else, now and then what a build has left too, and tells how. */
    public String nextText() {
        before = sources();
        String own = random.nextInt(4) == 0 ? beyondSources() + " " : "";
        return own + placeText(any(p -> p.startsWith("content/places/") || p.startsWith("data/road-maps/")));
    }

    /** Adds a sentence to a text, and tells so. */
    String nextText(String path) {
        before = sources();
        return sentence(path);
    }

    private String sentence(String path) {
        return add(path, "\n\nOne more sentence, no. " + number++ + ".\n");
    }

    private String placeText(String path) {
        return switch (random.nextInt(path.endsWith(".md") ? 9 : 4)) {
            case 0 -> letters(path);
            case 1 -> line(path);
            case 2, 3 -> bytes(path);
            case 7, 8 -> sentence(path);
            case 6 -> add(path, "\n\n## Heading no. " + number++ + "\n\nWords.\n");
            case 4 -> link(path, any(p -> p.startsWith("content/places/") && p.endsWith(".md")));
            case 5 -> newText(path.substring(0, path.lastIndexOf('/')));
            default -> delete(source, path);
        };
    }

    /** Other bytes that may well have been read before: as at first, those of another file, or with other ends of lines. */
    private String bytes(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String ending = path.substring(path.lastIndexOf('.'));
        String other = any(p -> p.startsWith(folder) && p.endsWith(ending));
        String text = text(path);
        return switch (random.nextInt(5)) {
            case 0 -> back(path);
            case 1 -> written(path, text(other), "what is in " + other);
            case 2 ->
                written(path, text.contains("\r\n") ? text.replace("\r", "") : text.replace("\n", "\r\n"), "ends");
            case 3 -> written(path, text.startsWith(BOM) ? text.substring(BOM.length()) : BOM + text, "mark");
            default -> written(folder + "moved-" + number++ + ending, text, delete(source, path) + " moved");
        };
    }

    /** A link to one of the headings of another text, or to the text. */
    private String link(String path, String other) {
        List<String> headings = text(other)
                .lines()
                .filter(l -> l.startsWith("## "))
                .map(l -> l.substring(3).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .map(l -> "#" + l.replaceAll("-$", ""))
                .toList();
        String heading = headings.isEmpty() ? "" : headings.get(random.nextInt(headings.size()));
        String up = Path.of(path).getParent().relativize(Path.of(other)).toString();
        return add(path, "\n\nSee [the other](" + up + heading + ").\n");
    }

    /** Takes the latest changes of sources back. */
    public String undo() {
        sources().keySet().stream().filter(p -> !before.containsKey(p)).forEach(p -> delete(source, p));
        before.forEach((path, bytes) -> {
            if (!Files.exists(source.folder().resolve(path)) || !Arrays.equals(bytes, source.bytes(path))) {
                source.write(path, bytes);
            }
        });
        return "undo";
    }

    private String one() {
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> digit(any(p -> p.contains("observations/")));
            case 3, 4 -> sentence(any(p -> p.endsWith(".md")));
            case 5 -> add(any(p -> p.endsWith(".md")), "\n\n## Heading no. " + number++ + "\n\nWords.\n");
            case 6 -> letters(any(p -> p.contains("road-maps/") || p.endsWith(".md")));
            case 7 -> digit(any(p -> p.endsWith(".csv")));
            case 8 -> line(any(p -> true));
            case 9 -> letters(any(p -> p.startsWith("data/") && p.endsWith(".yaml")));
            case 10 -> template();
            case 11 -> newText();
            case 12 -> back();
            case 13, 14 -> figure();
            case 15, 16 -> bytes(any(p -> p.endsWith(".md") || p.endsWith(".yaml")));
            default -> gone();
        };
    }

    private String beyondSources() {
        return switch (random.nextInt(7)) {
            case 0 -> touch(any(p -> true));
            case 1 -> delete(site, anyOf(site, this::isOurs));
            case 2 -> add(site, anyOf(site, p -> p.endsWith(".html")), "<!-- altered -->");
            case 3 -> site.paths().isEmpty() ? "nothing built" : add(site, STRAY + number++ + ".txt", "not ours");
            case 4 -> sameSize(anyOf(site, this::isOurs));
            case 5 -> cache(bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), "cut");
            default -> cache(this::flipped, "altered");
        };
    }

    /** Another file of the site: none if nothing has been built yet. */
    private String anyOf(FileTree tree, Predicate<String> chosen) {
        List<String> paths = tree.paths().stream().filter(chosen).toList();
        return paths.isEmpty() ? "" : paths.get(random.nextInt(paths.size()));
    }

    private String any(Predicate<String> chosen) {
        String path = anyOf(source, p -> isEdited(p) && chosen.test(p));
        return path.isEmpty() ? anyOf(source, RandomEdits::isEdited) : path;
    }

    private static boolean isEdited(String path) {
        return !path.startsWith(".") && !path.contains("/objects/");
    }

    private String digit(String path) {
        String text = text(path);
        List<Integer> digits = new ArrayList<>();
        for (int i = text.indexOf('\n') + 1; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return "no digit in " + path;
        }
        int at = digits.get(random.nextInt(digits.size()));
        char digit = (char) ('0' + random.nextInt(10));
        return written(path, text.substring(0, at) + digit + text.substring(at + 1), "digit " + at + " " + digit);
    }

    /** Changes the last digit of one number in a table: most often it stays between its limits. */
    String figure() {
        String path = any(p -> p.contains("observations/") && p.endsWith(".csv"));
        String text = text(path);
        List<Integer> ends = new ArrayList<>();
        for (int i = text.indexOf('\n') + 1; i < text.length() - 1; i++) {
            if (Character.isDigit(text.charAt(i)) && ",\r\n".indexOf(text.charAt(i + 1)) >= 0) {
                ends.add(i);
            }
        }
        if (ends.isEmpty()) {
            return "no figure in " + path;
        }
        int at = ends.get(random.nextInt(ends.size()));
        char digit = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return written(path, text.substring(0, at) + digit + text.substring(at + 1), "figure " + at + " " + digit);
    }

    private String letters(String path) {
        String text = text(path);
        int at = text.indexOf(' ', random.nextInt(Math.max(1, text.length())));
        String word = "word" + number++ + " ";
        return at < 0
                ? "no space in " + path
                : written(path, text.substring(0, at + 1) + word + text.substring(at + 1), "word at " + at);
    }

    private String line(String path) {
        List<String> lines = new ArrayList<>(text(path).lines().toList());
        if (lines.isEmpty()) {
            return "no line in " + path;
        }
        int at = random.nextInt(lines.size());
        String line = lines.remove(at);
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return written(path, String.join("\n", lines) + "\n", "line " + at);
    }

    private String newText() {
        List<String> folders =
                List.of("content", "content/hub", "content/places/northbridge", "content/places/saltmarsh");
        return newText(folders.get(random.nextInt(folders.size())));
    }

    private String newText(String folder) {
        String path = folder + "/new-" + number++ + ".md";
        return written(path, "---\ntitle: New\nsummary: A new text.\n---\n\nWords.\n", "new");
    }

    private String template() {
        String path = "templates/assets/css/site.css";
        return Files.exists(source.folder().resolve(path))
                ? delete(source, path)
                : written(path, "body { color: #" + (100000 + number++) + " }\n", "template");
    }

    /** A file is again as it was at first. */
    private String back() {
        List<String> paths = List.copyOf(first.keySet());
        return back(paths.get(random.nextInt(paths.size())));
    }

    private String back(String path) {
        if (!first.containsKey(path)) {
            return delete(source, path);
        }
        source.write(path, first.get(path));
        return "back " + path;
    }

    private String gone() {
        String path = any(p -> p.endsWith(".md") || p.contains("road-maps/") || p.contains("observations/"));
        return delete(source, path);
    }

    private String touch(String path) {
        try {
            Path file = source.folder().resolve(path);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + random.nextInt(1_000_000)));
            return "touch " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sameSize(String path) {
        if (path.isEmpty()) {
            return "nothing built";
        }
        site.write(path, flipped(site.bytes(path)));
        return "altered " + path;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        if (other.length > 0) {
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return other;
    }

    private String cache(java.util.function.UnaryOperator<byte[]> change, String how) {
        String path = anyOf(source, p -> p.endsWith(".cache") || p.endsWith(".parsed"));
        if (path.isEmpty()) {
            return "no cache";
        }
        source.write(path, change.apply(source.bytes(path)));
        return how + " " + path;
    }

    private String add(String path, String more) {
        return add(source, path, more);
    }

    private String add(FileTree tree, String path, String more) {
        if (path.isEmpty()) {
            return "nothing there";
        }
        boolean there = Files.exists(tree.folder().resolve(path));
        String text = there ? new String(tree.bytes(path), ISO_8859_1) : "";
        tree.write(path, (text + more).getBytes(ISO_8859_1));
        return "add to " + path;
    }

    private String written(String path, String text, String how) {
        source.write(path, text.getBytes(ISO_8859_1));
        return how + " in " + path;
    }

    private static String delete(FileTree tree, String path) {
        if (path.isEmpty()) {
            return "nothing there";
        }
        try {
            Files.delete(tree.folder().resolve(path));
            return "delete " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String path) {
        return new String(source.bytes(path), ISO_8859_1);
    }
}
