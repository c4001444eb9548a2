package waymark.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.language.Fallback;
import waymark.language.Tongue;
import waymark.place.accent.Accent;

/** Something that the site holds at one address. Two outputs at one address are a fault that names both owners. */
public sealed interface Output {
    /** The endings of files that hold texts and are no pages. */
    List<String> UNMARKED = List.of(".js", ".ics", ".xml", ".txt");

    /** The path below the output folder. */
    String path();

    /** Where it comes from, in words, for messages. */
    String owner();

    /**
     * A page.
     *
     * @param template such as {@code page/place.ftlh}
     * @param view the record that the template lays out
     * @param document the path of the hub document it shows, if it does
     * @param language the one it is in; empty until its place is known
     */
    record Page(String path, String owner, String template, Object view, Optional<String> document, String language)
            implements Output {
        public Page(String path, String owner, String template, Object view) {
            this(path, owner, template, view, Optional.empty());
        }

        public Page(String path, String owner, String template, Object view, Optional<String> document) {
            this(path, owner, template, view, document, "");
        }
    }

    /** A file as it is. The bytes are never changed after. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record File(String path, String owner, byte[] bytes) implements Output {
        /** The file of another language: where marks of texts that fall back would be read, they are left out; search reads them. */
        private File in(String folder) {
            boolean text = UNMARKED.stream().anyMatch(path::endsWith) && !path.startsWith(Addresses.search(""));
            String words = text ? new String(bytes, StandardCharsets.UTF_8) : "";
            return new File(
                    Addresses.isShared(path) ? path : folder + path,
                    owner,
                    Fallback.isIn(words) ? Fallback.bare(words).getBytes(StandardCharsets.UTF_8) : bytes);
        }

        /** The style sheet that sets an accent. */
        public static File accent(String path, Accent accent) {
            return new File(path, "an accent", accent.css().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * An archive of a publication, made of the outputs that lie in its folder, in all languages, those of all archives,
     * and those that are its own.
     *
     * @param folder of the publication, as in the main language
     * @param name of the folder that the archive unpacks to
     * @param day that its files are dated
     */
    record Archive(String path, String owner, String folder, String name, LocalDate day) implements Output {
        /** Whether a path of the site, in whatever language, belongs to it. */
        public boolean holds(String other) {
            int at = other.indexOf(folder);
            return at == 0 || (at > 0 && other.indexOf('/') == at - 1);
        }
    }

    /**
     * A page that holds other pages of its place, to be kept and sent as one file.
     *
     * @param frame the page around them, with a mark where each goes
     * @param chapters the ids under which it holds pages, by their paths
     * @param ways the ids that links to further pages lead to, by their paths
     */
    record Booklet(Page frame, Map<String, String> chapters, Map<String, String> ways) implements Output {
        public Booklet {
            chapters = Map.copyOf(chapters);
            ways = Map.copyOf(ways);
        }

        @Override
        public String path() {
            return frame.path();
        }

        @Override
        public String owner() {
            return frame.owner();
        }

        private Booklet in(Tongue tongue, String folder) {
            return new Booklet((Page) frame.in(tongue), placed(chapters, folder), placed(ways, folder));
        }

        private static Map<String, String> placed(Map<String, String> ids, String folder) {
            return ids.entrySet().stream().collect(Collectors.toMap(e -> folder + e.getKey(), Map.Entry::getValue));
        }
    }

    /** An output that is in an archive, and not on the site. */
    record Archived(String archive, Output output) implements Output {
        @Override
        public String path() {
            return output.path();
        }

        @Override
        public String owner() {
            return output.owner();
        }
    }

    /** The output in its place among those of a language; a file that all languages share stays where it is. */
    default Output in(Tongue tongue) {
        String folder = Addresses.language(tongue);
        if (this instanceof Page p) {
            return new Page(folder + p.path, p.owner, p.template, p.view, p.document, tongue.asked());
        }
        if (this instanceof Booklet b) {
            return b.in(tongue, folder);
        }
        if (this instanceof Archived a) {
            return new Archived(a.archive, a.output.in(tongue));
        }
        return this instanceof File f && !tongue.isMain() ? f.in(folder) : this;
    }
}
