package waymark.format.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;

/** Takes what the sanitiser lets through and cuts it where a mark stands. Counts the words on the way. */
final class PartWriter implements HtmlStreamEventReceiver {
    private enum Open {
        ELEMENT,
        LINK,
        MARK
    }

    private final Marks marks;
    private final StringBuilder html = new StringBuilder();
    private final HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int words;

    PartWriter(Marks marks) {
        this.marks = marks;
    }

    List<Part> parts() {
        return parts;
    }

    int words() {
        return words;
    }

    @Override
    public void openDocument() {
        renderer.openDocument();
    }

    @Override
    public void closeDocument() {
        renderer.closeDocument();
        flush();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        int mark = attributes.indexOf(Marks.ATTRIBUTE);
        Open opened = Open.ELEMENT;
        if (mark < 0) {
            renderer.openTag(element, attributes);
        } else {
            Part part = marks.get(attributes.get(mark + 1));
            opened = part instanceof Part.LinkOpen ? Open.LINK : Open.MARK;
            flush();
            parts.add(part);
        }
        if (!isVoid(element)) {
            open.push(opened);
        }
    }

    @Override
    public void closeTag(String element) {
        Open closed = open.isEmpty() ? Open.ELEMENT : open.pop();
        switch (closed) {
            case ELEMENT -> renderer.closeTag(element);
            case LINK -> {
                flush();
                parts.add(new Part.LinkClose());
            }
            case MARK -> {}
        }
    }

    @Override
    public void text(String text) {
        renderer.text(text);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0;
            words += letter && !inWord && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            inWord = letter && (inWord || Character.isLetterOrDigit(text.charAt(i)));
        }
    }

    private static boolean isVoid(String element) {
        return element.equals("br") || element.equals("hr") || element.equals("img");
    }

    private void flush() {
        if (!html.isEmpty()) {
            parts.add(new Part.Html(html.toString()));
            html.setLength(0);
        }
    }
}
