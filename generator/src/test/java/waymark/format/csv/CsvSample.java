package waymark.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random table written with every liberty that CSV gives, and what reading it must give. */
final class CsvSample {
    private static final String[] PIECES = {"a", "é", "😀", "12", " ", ",", "\"", "\n", "\r\n", "\r", "x;y"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    CsvSample(Random random) {
        this.random = random;
        int width = 2 + random.nextInt(4);
        write(random.nextBoolean() ? "\uFEFF" : "");
        column = 1;
        for (int i = 0; i < width; i++) {
            write((i == 0 ? "" : ",") + "h" + i);
        }
        for (int row = 0; row < random.nextInt(8); row++) {
            write(random.nextBoolean() ? "\n" : "\r\n");
            write(random.nextInt(4) == 0 ? "\n" : "");
            row(width);
        }
        write(random.nextBoolean() ? "\n" : "");
    }

    String text() {
        return text.toString();
    }

    List<String> rows() {
        return rows;
    }

    private void row(int width) {
        int first = line;
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            write(i == 0 ? "" : ",");
            fields.add(field());
        }
        rows.add(first + ": " + String.join("|", fields));
    }

    private String field() {
        write(" ".repeat(random.nextInt(3)));
        String value = value();
        boolean plain = value.strip().equals(value) && !value.matches("(?s).*[,\"\\r\\n].*") && random.nextBoolean();
        String written = plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
        // Blanks before an empty plain field run up to the comma.
        String after = " ".repeat(random.nextInt(3));
        if (written.isEmpty()) {
            write(after);
        }
        String place = value.strip() + "@" + line + ":" + column;
        write(written);
        write(written.isEmpty() ? "" : after);
        return place;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < random.nextInt(5); i++) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }

    private void write(String piece) {
        text.append(piece);
        for (int i = 0; i < piece.length(); i += Character.charCount(piece.codePointAt(i))) {
            int point = piece.codePointAt(i);
            boolean pair = point == '\r' && i + 1 < piece.length() && piece.charAt(i + 1) == '\n';
            boolean ends = point == '\n' || (point == '\r' && !pair);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }
}
