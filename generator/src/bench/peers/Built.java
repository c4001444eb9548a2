import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Counts what lies in the folders of a folder, a site each: pages and their bytes, all files and theirs, charts on pages.
 *
 * <p>Run as {@code java Built.java FOLDER}; a line for each site, its figures separated by tabs.
 */
public final class Built {
    private static final String CHART = "role=\"img\"";

    private Built() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> sites = Files.list(Path.of(arguments[0]))) {
            List<Path> sorted = sites.filter(Files::isDirectory).sorted().toList();
            for (Path site : sorted) {
                print(site);
            }
        }
    }

    private static void print(Path site) throws IOException {
        long[] found = new long[5];
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                found[2]++;
                found[3] += attributes.size();
                if (file.toString().endsWith(".html")) {
                    found[0]++;
                    found[1] += attributes.size();
                    found[4] += charts(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%d\t%d%n",
                site.getFileName(), found[0], found[1], found[2], found[3], found[4]);
    }

    private static int charts(String html) {
        int charts = 0;
        for (int at = html.indexOf(CHART); at >= 0; at = html.indexOf(CHART, at + 1)) {
            charts++;
        }
        return charts;
    }
}
