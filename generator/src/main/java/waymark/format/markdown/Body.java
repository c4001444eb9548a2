package waymark.format.markdown;

import java.util.List;

/** What a Markdown body comes to: its parts, its headings, its words and their number. */
record Body(List<Part> parts, List<Document.Heading> headings, List<Passage> passages, int words) {
    static final Body EMPTY = new Body(List.of(), List.of(), List.of(), 0);

    /** The HTML alone, without what the page fills in: what JBake keeps as a document's body. */
    String html() {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Html piece) {
                html.append(piece.html());
            }
        }
        return html.toString();
    }
}
