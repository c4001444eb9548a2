package waymark.publish.offline;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.publish.Address;
import waymark.publish.TagScanner;

/**
 * Leaves of a page's links those that lead to what is held with it. Others lead to the site's own address where it has
 * one, else nowhere: their words stay.
 *
 * @param held tells whether a path of the site is held
 * @param base the site's address, if it has one
 */
public record HeldLinks(Predicate<String> held, Optional<URI> base) {
    private static final String HREF = " href=\"";
    private static final String COMPARE = " data-compare=\"";

    /** Returns the page, or the same bytes if all its links are held. */
    public byte[] of(String page, byte[] html) {
        return new Page(page, html).written();
    }

    /** A path of the site, with its anchor, as a whole address. */
    static String whole(URI base, String path) {
        return base.resolve(encoded(path)).toASCIIString();
    }

    private static URI encoded(String path) {
        int hash = path.indexOf('#');
        try {
            return hash < 0
                    ? new URI(null, null, path, null)
                    : new URI(null, null, path.substring(0, hash), path.substring(hash + 1));
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private final class Page {
        private final String page;
        private final byte[] html;
        private final TagScanner tags;
        private final ByteArrayOutputStream out;
        private int copied;

        Page(String page, byte[] html) {
            this.page = page;
            this.html = html;
            this.tags = new TagScanner(html, html.length);
            this.out = new ByteArrayOutputStream(html.length);
        }

        byte[] written() {
            while (tags.next()) {
                switch (tags.tag()) {
                    case "a", "area" -> attributes();
                    case "link" -> relation();
                    default -> comparison();
                }
            }
            if (copied == 0) {
                return html;
            }
            copyTo(html.length);
            return out.toByteArray();
        }

        private void attributes() {
            for (TagScanner.Attribute attribute : tags.attributes()) {
                if (attribute.name().equals("href")) {
                    outside(tags.value(attribute)).ifPresent(path -> replace(attribute, path));
                }
            }
        }

        /** Drops from a chart the way to other places' lines. */
        private void comparison() {
            for (TagScanner.Attribute attribute : tags.attributes()) {
                if (attribute.name().equals("data-compare")
                        && outside(tags.value(attribute)).isPresent()) {
                    copyTo(attribute.from() - COMPARE.length());
                    copied = attribute.to() + 1;
                }
            }
        }

        /** Drops a relation of the head that leads outside: it has no words that could stay. */
        private void relation() {
            boolean outside = tags.attributes().stream()
                    .filter(a -> a.name().equals("href"))
                    .anyMatch(a -> outside(tags.value(a)).isPresent());
            if (outside) {
                copyTo(tags.from());
                copied = tags.to();
            }
        }

        /** The path, with its anchor, of a link that leads into the site and to nothing that is held. */
        private Optional<String> outside(String written) {
            if (Address.of(page, written) instanceof Address.Inside inside && !held.test(inside.path())) {
                return Optional.of(
                        inside.fragment().isEmpty() ? inside.path() : inside.path() + "#" + inside.fragment());
            }
            return Optional.empty();
        }

        private void replace(TagScanner.Attribute attribute, String path) {
            int from = attribute.from() - HREF.length();
            boolean asWritten =
                    from >= 0 && new String(html, from, HREF.length(), StandardCharsets.ISO_8859_1).equals(HREF);
            if (base.isPresent()) {
                copyTo(attribute.from());
                put(whole(base.get(), path).replace("&", "&amp;"));
                copied = attribute.to();
            } else if (asWritten) {
                copyTo(from);
                copied = attribute.to() + 1;
            } else {
                throw new IllegalStateException("a link is written in a way that nothing here writes: " + page);
            }
        }

        private void put(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        private void copyTo(int end) {
            out.write(html, copied, end - copied);
            copied = end;
        }
    }
}
