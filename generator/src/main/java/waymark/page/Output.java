package waymark.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import waymark.language.Tongue;
import waymark.place.accent.Accent;

/** Something that the site holds at one address. Two outputs at one address are a fault that names both owners. */
public sealed interface Output {
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
        /** The style sheet that sets an accent. */
        public static File accent(String path, Accent accent) {
            return new File(path, "an accent", accent.css().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The output in its place among those of a language; a file that all languages share stays where it is. */
    default Output in(Tongue tongue) {
        String folder = Addresses.language(tongue);
        if (this instanceof Page p) {
            return new Page(folder + p.path, p.owner, p.template, p.view, p.document, tongue.asked());
        }
        return this instanceof File f && !Addresses.isShared(f.path)
                ? new File(folder + f.path, f.owner, f.bytes)
                : this;
    }
}
