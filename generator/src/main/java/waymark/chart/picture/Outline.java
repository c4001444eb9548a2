package waymark.chart.picture;

import java.awt.geom.Path2D;

/** Reads the outlines of letters and marks: absolute M, L, H, V, Q and Z of an SVG path. */
final class Outline {
    private final String path;
    private final Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;

    private Outline(String path) {
        this.path = path;
    }

    /** Returns the shape of a path; anything else in it is a fault of the caller. */
    static Path2D of(String path) {
        return new Outline(path).read();
    }

    private Path2D read() {
        char command = ' ';
        while (at < path.length()) {
            char next = path.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            }
            step(command);
            if (command == 'M') {
                command = 'L';
            }
        }
        return shape;
    }

    private void step(char command) {
        switch (command) {
            case 'M' -> {
                to(number(), number());
                shape.moveTo(x, y);
            }
            case 'L' -> line(number(), number());
            case 'H' -> line(number(), y);
            case 'V' -> line(x, number());
            case 'Q' -> {
                double overX = number();
                double overY = number();
                to(number(), number());
                shape.quadTo(overX, overY, x, y);
            }
            case 'Z' -> shape.closePath();
            default -> throw new IllegalArgumentException("No outline: " + path);
        }
    }

    private void line(double toX, double toY) {
        to(toX, toY);
        shape.lineTo(x, y);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private double number() {
        while (path.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        at++;
        while (at < path.length() && (Character.isDigit(path.charAt(at)) || path.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(path.substring(start, at));
    }
}
