package waymark.network;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import waymark.disclosure.SmallCountRule;
import waymark.language.Tongue;
import waymark.place.accent.Accent;

/**
 * The settings of a site; texts that aren't written are empty.
 *
 * @param tongue the languages it is written in, the main one first, and the one that this is in
 * @param zone in which bare dates are midnight
 * @param notice printed with every source line, such as that all figures are invented
 * @param licence of the text
 * @param firstDraft whether places without an edition are published as first drafts
 * @param smallCounts which counts are too small to be published
 * @param contact whom readers can write to: an address of electronic mail or of a page
 * @param accent the colour of all pages whose place has none of its own; nothing means Waymark's
 * @param gallery whether the gallery of charts is published with it
 * @param booklets whether each place is published as one file too
 * @param leftOut what is not published
 */
public record Site(
        String title,
        String summary,
        Tongue tongue,
        ZoneId zone,
        String notice,
        String licence,
        boolean firstDraft,
        SmallCountRule smallCounts,
        String contact,
        Optional<URI> baseAddress,
        Optional<Accent> accent,
        boolean gallery,
        boolean booklets,
        Set<SitePart> leftOut) {
    public Site {
        leftOut = Set.copyOf(leftOut);
    }

    /** Whether a part is published. */
    public boolean has(SitePart part) {
        return !leftOut.contains(part);
    }

    /** The same site with another notice, and without what is said of a real one. */
    public Site invented(String otherNotice) {
        return new Site(
                title,
                summary,
                tongue,
                zone,
                otherNotice,
                "",
                false,
                smallCounts,
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                leftOut);
    }

    /** The language of its pages, BCP 47. */
    public String language() {
        return tongue.asked();
    }
}
