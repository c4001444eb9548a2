package waymark.search;

/** Writes compact JSON into a text, piece by piece; the caller sees to brackets and commas. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    /** As it is. */
    Json raw(String piece) {
        text.append(piece);
        return this;
    }

    Json number(long number) {
        text.append(number);
        return this;
    }

    /** A comma, save before the first of a list. */
    Json comma(boolean first) {
        if (!first) {
            text.append(',');
        }
        return this;
    }

    /** A text between quotes. */
    Json quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    // Line separators may stand in JSON, yet not in older browsers' scripts; half a character may in
                    // neither.
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && !isWhole(value, i))) {
                        text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
        return this;
    }

    private static boolean isWhole(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }

    /** A key and a colon. */
    Json key(String key) {
        return quoted(key).raw(":");
    }

    /** A list of texts. */
    Json list(Iterable<String> values) {
        text.append('[');
        boolean first = true;
        for (String value : values) {
            comma(first).quoted(value);
            first = false;
        }
        text.append(']');
        return this;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
