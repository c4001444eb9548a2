package waymark.page.follow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * Names by which feed readers and calendars know a thing again. They are made of what stays (an area's code, an edition's or
 * a milestone's id) and of no address or title, so that a site may move or be renamed.
 */
final class Identity {
    private Identity() {}

    /** The same for the same parts, another one for any others. */
    static String of(String... parts) {
        return UUID.nameUUIDFromBytes(("waymark\n" + String.join("\n", List.of(parts))).getBytes(UTF_8))
                .toString();
    }

    /** The same as an address that names and doesn't locate. */
    static String urn(String... parts) {
        return "urn:uuid:" + of(parts);
    }
}
