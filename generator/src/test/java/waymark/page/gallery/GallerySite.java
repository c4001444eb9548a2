package waymark.page.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import waymark.Sample;
import waymark.sites.BuiltSite;
import waymark.sites.SiteCase;

/** A small site with the gallery, built once for all tests of a run. */
final class GallerySite {
    private static final Path FOLDER = Path.of("target", "gallery");

    private GallerySite() {}

    /** The names of all kinds of charts, as they stand in addresses. */
    static List<String> kinds() {
        try (Stream<Path> folders = Files.list(Built.FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a kind. */
    static Path page(String kind) {
        return Built.FOLDER.resolve(kind).resolve("index.html");
    }

    /** The page of a kind as a document. */
    static Document document(String kind) {
        try {
            return Jsoup.parse(page(kind).toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet that its pages use. */
    static String styles() {
        try {
            return Files.readString(Built.FOLDER.resolve("../../assets/css/site.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Built when it is first asked for; a class is initialised once. */
    private static final class Built {
        static final Path FOLDER = build();

        private static Path build() {
            var tree = Sample.tree();
            tree.changed("data/site.yaml", t -> t.stripTrailing() + "\nchart-gallery: true\n");
            BuiltSite.of(tree, GallerySite.FOLDER, java.time.LocalDate.parse(SiteCase.DATE));
            Path charts = GallerySite.FOLDER.resolve("site/about/charts");
            assertThat(charts.resolve("index.html")).exists();
            try {
                return charts.toRealPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
