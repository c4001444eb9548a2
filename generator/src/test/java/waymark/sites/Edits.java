package waymark.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes to the files of a site, as a case's {@code edits.txt} tells them: {@code @ path} names a file, the {@code -}
 * lines below are looked for in it, once, and the {@code +} lines put in their place; {@code +} lines alone are added
 * at the end, also of a new file. {@code \xHH} is a byte. Also {@code delete path}, {@code copy path path},
 * {@code link path target}, {@code # a remark}, and in the first line {@code on case}, the case whose site is changed.
 */
final class Edits {
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    private final FileTree site;
    private String path = "";
    private final List<String> old = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();

    private Edits(FileTree site) {
        this.site = site;
    }

    /** The case that the edits begin with, if they say so. */
    static Optional<String> base(String script) {
        return script.startsWith("on ")
                ? Optional.of(script.lines().findFirst().orElseThrow().substring(3))
                : Optional.empty();
    }

    /** Makes the changes in a folder. */
    static void apply(String script, Path folder) {
        Edits edits = new Edits(new FileTree(folder));
        script.lines().skip(base(script).isPresent() ? 1 : 0).forEach(edits::line);
        edits.flush();
    }

    private void line(String line) {
        boolean removes = line.startsWith("-");
        if (!line.startsWith("+") && (!removes || !fresh.isEmpty())) {
            flush();
        }
        if (removes || line.startsWith("+")) {
            (removes ? old : fresh).add(line.substring(1));
        } else if (line.startsWith("@ ")) {
            path = line.substring(2);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            command(line.split(" "));
        }
    }

    private void command(String... words) {
        Path file = site.folder().resolve(words[1]);
        try {
            switch (words[0]) {
                case "delete" -> Files.delete(file);
                case "copy" -> site.write(words[2], Files.readAllBytes(file));
                case "link" -> Files.createSymbolicLink(file, Path.of(words[2]));
                default -> throw new IllegalArgumentException("not an edit: " + String.join(" ", words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        if (old.isEmpty() && fresh.isEmpty()) {
            return;
        }
        boolean there = Files.exists(site.folder().resolve(path));
        String before = there ? new String(site.bytes(path), ISO_8859_1) : "";
        String added = encoded(fresh);
        site.write(path, (old.isEmpty() ? before + added : replaced(before, added)).getBytes(ISO_8859_1));
        old.clear();
        fresh.clear();
    }

    private String replaced(String before, String added) {
        String wanted = encoded(old);
        int at = ("\n" + before).indexOf("\n" + wanted);
        if (at < 0 || ("\n" + before).indexOf("\n" + wanted, at + 1) >= 0) {
            throw new IllegalArgumentException(path + " doesn't hold these lines once: " + old);
        }
        return before.substring(0, at) + added + before.substring(at + wanted.length());
    }

    /** The lines' bytes, each as a character of its own. */
    private static String encoded(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            Matcher matcher = BYTE.matcher(line);
            int end = 0;
            while (matcher.find()) {
                bytes.writeBytes(line.substring(end, matcher.start()).getBytes(UTF_8));
                bytes.write(Integer.parseInt(matcher.group(1), 16));
                end = matcher.end();
            }
            bytes.writeBytes((line.substring(end) + "\n").getBytes(UTF_8));
        }
        return bytes.toString(ISO_8859_1);
    }
}
