package waymark.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import waymark.store.SourceTree;

/**
 * The templates, messages and assets of a site: its own file of a name, or else the one packed with the generator.
 * Names are relative to the {@code templates} folder.
 */
public final class TemplateTree {
    private static final String OWN = "templates/";
    private static final String PACKED = "/waymark/templates/";

    private final Optional<SourceTree> site;

    private TemplateTree(Optional<SourceTree> site) {
        this.site = site;
    }

    /** The packed files alone. */
    public static TemplateTree packed() {
        return new TemplateTree(Optional.empty());
    }

    /** The files of a site folder over the packed ones. */
    public static TemplateTree of(SourceTree site) {
        return new TemplateTree(Optional.of(site));
    }

    /** A file's bytes, or nothing if there is none of that name. */
    public Optional<byte[]> bytes(String name) {
        return own(name).or(() -> packed(name));
    }

    /** A file of the site itself. */
    Optional<byte[]> own(String name) {
        return site.flatMap(s -> s.bytes(OWN + name));
    }

    /** A file packed with the generator. */
    Optional<byte[]> packed(String name) {
        try (InputStream in = TemplateTree.class.getResourceAsStream(PACKED + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How messages name a file. */
    public String display(String name) {
        return own(name).isPresent() ? displayOwn(name) : displayPacked(name);
    }

    String displayOwn(String name) {
        return site.map(s -> s.display(OWN + name)).orElse(OWN + name);
    }

    String displayPacked(String name) {
        return "waymark:" + OWN + name;
    }

    /** The site's own files of an extension, sorted. */
    List<String> ownNames(String extension) {
        return site.map(s -> s.under("templates", extension)).orElse(List.of()).stream()
                .map(p -> p.substring(OWN.length()))
                .toList();
    }
}
