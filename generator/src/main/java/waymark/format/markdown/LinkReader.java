package waymark.format.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.format.yaml.Values;

/** Decides where an address in a document leads. */
final class LinkReader {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern EARLY_COLON = Pattern.compile("[^/?#]*:.*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("//[^/?#\\s]+.*", Pattern.DOTALL);
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg");
    private static final String RELATIVE = "link to a document by its relative path, such as ../../hub/toolkit.md";

    private LinkReader() {}

    /** The target of a link in the document at this path. */
    static LinkTarget link(String path, String address) {
        if (address.isEmpty()) {
            return refused("md-link", "this link leads nowhere", "write its address between the parentheses");
        }
        if (address.chars().anyMatch(LinkReader::isStray)) {
            String found = quote(address) + " is not an address: it holds a space, quote, backslash or the like";
            return refused(
                    "md-link", found, "write such a character as its code, %20 for a space, and / between folders");
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            return scheme(address, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        if (EARLY_COLON.matcher(address).matches()) {
            return unknownScheme(address);
        }
        return address.startsWith("/") ? absolute(address) : relative(path, address);
    }

    /** Characters that no address holds as they are. */
    private static boolean isStray(int c) {
        return c <= ' ' || (c >= 0x7F && c <= 0xA0) || "\"<>\\`{}|^".indexOf(c) >= 0;
    }

    private static LinkTarget scheme(String address, String scheme, String rest) {
        return switch (scheme) {
            case "http", "https" ->
                HOST.matcher(rest).matches()
                        ? new LinkTarget.Outside(scheme + ":" + rest)
                        : refused(
                                "md-link", quote(address) + " names no site", "write it in full: https://example.org/");
            case "mailto", "tel" -> new LinkTarget.Outside(scheme + ":" + rest);
            case "indicator" -> indicator(rest);
            default -> unknownScheme(address);
        };
    }

    private static LinkTarget indicator(String id) {
        return Values.isId(id)
                ? new LinkTarget.Inside(new Part.ToIndicator(id))
                : refused("bad-id", quote(id) + " is not an indicator's id", "write its id as in data/indicators.yaml");
    }

    private static LinkTarget unknownScheme(String address) {
        String hint = "links may start with https:, http:, mailto:, tel: or indicator:, or be relative paths";
        return refused("md-link-scheme", quote(address) + " is not a kind of link that may be published", hint);
    }

    private static LinkTarget absolute(String address) {
        String hint = address.startsWith("//") ? "write it in full, with https: before it" : RELATIVE;
        return refused("md-link-absolute", quote(address) + " starts with a slash, which depends on the host", hint);
    }

    private static LinkTarget relative(String path, String address) {
        int hash = address.indexOf('#');
        Optional<String> fragment =
                hash < 0 || hash + 1 == address.length() ? Optional.empty() : decode(address.substring(hash + 1));
        String file = hash < 0 ? address : address.substring(0, hash);
        if (file.isEmpty()) {
            return new LinkTarget.Inside(new Part.ToDocument(path, fragment));
        }
        Optional<String> decoded = decode(file);
        if (decoded.isEmpty() || !decoded.get().endsWith(".md") || file.indexOf('?') >= 0) {
            String hint = "link to .md documents; show pictures with ![what it shows](picture.png)";
            return refused("md-link-file", quote(address) + " is not a document of this site", hint);
        }
        return resolve(path, decoded.get())
                .<LinkTarget>map(p -> new LinkTarget.Inside(new Part.ToDocument(p, fragment)))
                .orElseGet(() -> outside(address));
    }

    private static LinkTarget outside(String address) {
        return refused("md-link-outside", quote(address) + " leads out of the site's folder", "take out a ../");
    }

    /** The picture that an image address names. */
    static LinkTarget picture(String path, String address) {
        if (address.isEmpty()) {
            return refused("md-image", "this picture has no file", "write its file name between the parentheses");
        }
        if (SCHEME.matcher(address).matches() || address.startsWith("//")) {
            String found = quote(address) + " is not a file of this site";
            return refused("md-image-remote", found, "put the picture beside the document and name it");
        }
        Optional<String> file = decode(address);
        String lower = file.orElse("").toLowerCase(Locale.ROOT);
        if (PICTURES.stream().noneMatch(lower::endsWith) || lower.chars().anyMatch(c -> "?#:\\".indexOf(c) >= 0)) {
            String found = quote(address) + " is not a picture that can be shown";
            return refused("md-image", found, "use a PNG or JPEG file");
        }
        if (address.startsWith("/")) {
            return absolute(address);
        }
        return resolve(path, file.orElse(""))
                .<LinkTarget>map(LinkTarget.Picture::new)
                .orElseGet(() -> outside(address));
    }

    /** A path relative to a document's folder, or nothing if it leads out of the site. */
    private static Optional<String> resolve(String path, String relative) {
        Deque<String> names = new ArrayDeque<>(List.of(path.split("/")));
        names.pollLast();
        for (String name : relative.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /** The text of a percent-encoded address, or nothing if it holds no text. */
    private static Optional<String> decode(String address) {
        byte[] raw = address.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i]);
                continue;
            }
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (16 * high + low));
            i += 2;
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\') ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static LinkTarget refused(String code, String message, String hint) {
        return new LinkTarget.Refused(code, message, hint);
    }

    private static String quote(String address) {
        StringBuilder shown = new StringBuilder("\"");
        address.codePoints().limit(80).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        return shown.append(address.codePointCount(0, address.length()) > 80 ? "…\"" : "\"")
                .toString();
    }
}
