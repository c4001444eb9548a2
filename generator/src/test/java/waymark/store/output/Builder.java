package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.store.StoreException;

/** A build in a process of its own, for tests that kill it, starve it or start many at once. */
final class Builder {
    private static final int FILES = 60;

    private Builder() {}

    /** {@code loop|hold <output> <source>}. */
    public static void main(String... arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        Path source = Path.of(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        out.println("ready");
        if (arguments[0].equals("hold")) {
            hold(output, source, out);
        }
        for (int version = 0; arguments[0].equals("loop"); version++) {
            try {
                publish(output, source, version);
            } catch (StoreException e) {
                out.println(e.getMessage());
                return;
            }
        }
    }

    /** Waits for a line, tries once, says what came of it in how many milliseconds, and lets go at the end of input. */
    private static void hold(Path output, Path source, PrintStream out) throws IOException {
        int start = System.in.read();
        long before = System.nanoTime();
        try (OutputFolder folder = OutputFolder.open(output, source)) {
            folder.stage(new Diagnostics()).put("index.html", new byte[1], "a page that is never published");
            out.println("built " + (System.nanoTime() - before) / 1_000_000);
            while (start >= 0) {
                start = System.in.read();
            }
        } catch (StoreException e) {
            out.println("refused " + (System.nanoTime() - before) / 1_000_000 + " " + e.getMessage());
        }
    }

    static Published publish(Path output, Path source, int version) {
        try (OutputFolder folder = OutputFolder.open(output, source)) {
            Staging staging = folder.stage(new Diagnostics());
            site(version).forEach((path, text) -> staging.put(path, text.getBytes(UTF_8), path));
            return staging.publish();
        }
    }

    /** Some pages never change, most change each time, some come and go, and a file and a folder change places. */
    static SortedMap<String, String> site(int version) {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            String path = "places/p" + i % 7 + "/page" + i + "/index.html";
            int shown = i % 5 == 0 ? 0 : version;
            if (i % 4 != 1 || version % 3 != i % 3) {
                site.put(path, text(shown, path));
            }
        }
        String turning = version % 2 == 0 ? "turning" : "turning/index.html";
        site.put(turning, text(version, turning));
        site.put("index.html", text(version, "index.html"));
        site.put("versions.js", text(version, "versions.js"));
        return site;
    }

    static String text(int version, String path) {
        return version + " " + path + " begins\n" + "x".repeat(3000 + version % 100) + "\n" + version + " ends\n";
    }
}
