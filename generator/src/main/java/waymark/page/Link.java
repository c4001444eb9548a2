package waymark.page;

/**
 * A link with a remark; both texts are plain, the remark may be empty.
 *
 * @param href the way there, from the page it stands on
 */
public record Link(String href, String text, String remark) {
    public Link(String href, String text) {
        this(href, text, "");
    }
}
