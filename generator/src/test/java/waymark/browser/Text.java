package waymark.browser;

import tools.jackson.databind.json.JsonMapper;

/** Texts as scripts write them. */
public final class Text {
    private Text() {}

    /** A text in quotes, safe within an expression. */
    public static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
