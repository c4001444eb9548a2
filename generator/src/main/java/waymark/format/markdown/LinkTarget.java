package waymark.format.markdown;

/** What a link's or picture's address comes to. */
sealed interface LinkTarget {
    /** An address outside of the site, or within a footnote; the sanitiser looks at it again. */
    record Outside(String address) implements LinkTarget {}

    /** A document or an indicator of this site. */
    record Inside(Part.Target target) implements LinkTarget {}

    /** A picture in the source tree. */
    record Picture(String path) implements LinkTarget {}

    /** No address that may be used. */
    record Refused(String code, String message, String hint) implements LinkTarget {}
}
