package waymark.page;

/** HTML that our own code made and vouches for; templates print it as it is, and nothing else. */
public record Markup(String html) {
    public static final Markup EMPTY = new Markup("");

    /** A plain text as HTML. */
    public static Markup of(String text) {
        return new Markup(escape(text));
    }

    /** A plain text as it stands in HTML; most have nothing to escape. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
