package waymark.page;

/**
 * A link that stands in the head of a page, for programs.
 *
 * @param rel how what it leads to is related to the page
 * @param type of what it leads to; may be empty
 * @param title what that is called; may be empty
 */
public record HeadLink(String rel, String href, String type, String title) {
    public HeadLink(String rel, String href) {
        this(rel, href, "", "");
    }

    /** A feed. */
    public static HeadLink feed(String href, String title) {
        return new HeadLink("alternate", href, "application/atom+xml", title);
    }
}
