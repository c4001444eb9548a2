package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Where an address in a page leads. */
public sealed interface Address {
    /** A file of the site, and a place in it or "" for the whole. */
    record Inside(String path, String fragment) implements Address {}

    /** Another site or a program: a scheme, in lower case, with what follows it. */
    record Outside(String scheme) implements Address {}

    /** From the root of whatever server or disk the site stands on; that works nowhere else. */
    record Rooted() implements Address {}

    /** Nowhere at all. */
    record Nowhere(String why) implements Address {}

    /** The address as a browser takes it on a page of the site. */
    static Address of(String page, String written) {
        String address = stripped(written);
        int scheme = scheme(address);
        if (scheme > 0) {
            return new Outside(address.substring(0, scheme).toLowerCase(Locale.ROOT));
        }
        if (address.isEmpty()) {
            return new Nowhere("it is empty");
        }
        if (address.indexOf('\\') >= 0) {
            return new Nowhere("it has a backslash");
        }
        if (address.startsWith("/")) {
            return new Rooted();
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        return resolved(page, query < 0 ? path : path.substring(0, query), fragment);
    }

    private static Address resolved(String page, String path, String fragment) {
        if (path.isEmpty()) {
            return new Inside(page, fragment);
        }
        int end = page.lastIndexOf('/') + 1;
        int from = 0;
        while (end > 0 && path.startsWith("../", from)) {
            end = page.lastIndexOf('/', end - 2) + 1;
            from += 3;
        }
        if (path.indexOf("./", from) < 0 && !path.endsWith(".") && (end > 0 || !path.startsWith("../", from))) {
            return new Inside(decoded(page.substring(0, end) + path.substring(from)), fragment);
        }
        return stepped(page, path, fragment);
    }

    private static Address stepped(String page, String path, String fragment) {
        StringBuilder folder = new StringBuilder(page);
        folder.setLength(page.lastIndexOf('/') + 1);
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String name = path.substring(from, to);
            if (name.equals("..")) {
                if (folder.isEmpty()) {
                    return new Nowhere("it leads out of the site");
                }
                folder.setLength(folder.lastIndexOf("/", folder.length() - 2) + 1);
            } else if (!name.equals(".")) {
                folder.append(name).append(slash < 0 ? "" : "/");
            }
            from = to + 1;
        }
        return new Inside(decoded(folder.toString()), fragment);
    }

    /** Browsers drop space around an address, and tabs and line ends anywhere in it. */
    private static String stripped(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) <= ' ') {
                return written.replaceAll("[\t\r\n]", "").replaceAll("^[\u0000- ]+|[\u0000- ]+$", "");
            }
        }
        return written;
    }

    private static int scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(other && i > 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            boolean code = bytes[i] == '%' && high >= 0 && low >= 0;
            out.write(code ? high * 16 + low : bytes[i]);
            i += code ? 2 : 0;
        }
        return out.toString(UTF_8);
    }
}
