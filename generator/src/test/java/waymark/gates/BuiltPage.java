package waymark.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of a built site, by its path below the site's folder. */
record BuiltPage(Path folder, String path) {
    private static final Pattern TYPE = Pattern.compile("<html[^>]* data-page=\"([^\"]*)\"");

    /** Templates whose pages each hold something else: another kind of chart, the glossary. */
    private static final Set<String> VARIED = Set.of("gallery", "text");

    /** What kind of page it is: its template, and its path where each page of a template counts as a type of its own. */
    String type() {
        String template = template();
        return VARIED.contains(template) ? template + " " + path : template;
    }

    /** The template that it says it was made by. */
    String template() {
        try (InputStream in = Files.newInputStream(file())) {
            Matcher matcher = TYPE.matcher(new String(in.readNBytes(500), StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
