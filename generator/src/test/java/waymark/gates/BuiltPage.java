package waymark.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of a built site, by its path below the site's folder. */
record BuiltPage(Path folder, String path) {
    Path file() {
        return folder.resolve(path);
    }

    long size() {
        try {
            return Files.size(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a parser of another make than ours sees it. */
    Document parsed() {
        try {
            return Jsoup.parse(file(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
