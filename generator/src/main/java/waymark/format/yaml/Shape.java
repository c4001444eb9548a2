package waymark.format.yaml;

/** Names what was found where something else was expected. */
final class Shape {
    private static final int SHOWN = 40;

    private Shape() {}

    static String of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() || scalar.text().isBlank() ? "nothing" : quote(scalar.text());
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }

    /** The text in quotes, on one line and not longer than a message bears. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        String shown = points <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
        return "\"" + shown + "\"";
    }
}
