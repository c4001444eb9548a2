package waymark.chart.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import waymark.chart.RatingMark;

/** Draws a place's card from top to bottom: network, name, edition, finding, and a mark for each indicator. */
final class SocialPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double LEFT = 72;
    private static final double ROOM = WIDTH - 2 * LEFT;
    private static final double MARK = 22;

    private final SocialCard card;
    private final Picture picture = new Picture(WIDTH, HEIGHT, Hue.PAPER);

    SocialPicture(SocialCard card) {
        this.card = card;
    }

    byte[] draw() {
        network();
        double y = name();
        y = edition(y);
        finding(y);
        ratings();
        text(Lines.cut(card.notice(), Face.SANS, 20, ROOM), Face.SANS, 20, LEFT, 594, Hue.INK_3.rgb());
        return picture.png();
    }

    private void network() {
        Shape blaze = Outline.of("M2 3H15L22 12 15 21H2L9 12Z");
        picture.fill(new AffineTransform(2, 0, 0, 2, LEFT - 4, 52).createTransformedShape(blaze), card.accent());
        String title = Lines.cut(card.network(), Face.SANS, 30, ROOM - 62);
        text(title, Face.SANS, 30, LEFT + 62, 87, Hue.INK_2.rgb());
    }

    /** Draws the name as large as it fits on a line, or on two where it would be small; returns where it ends. */
    private double name() {
        double size = 112;
        while (size > 72 && Face.SERIF_BOLD.width(card.name(), size) > ROOM) {
            size -= 4;
        }
        double baseline = 132 + size * 0.8;
        for (String line : Lines.of(card.name(), Face.SERIF_BOLD, size, ROOM, 2)) {
            text(line, Face.SERIF_BOLD, size, LEFT, baseline, Hue.INK.rgb());
            baseline += size * 1.06;
        }
        return baseline - size * 1.06;
    }

    private double edition(double above) {
        if (card.edition().isEmpty()) {
            return above;
        }
        double top = above + 46;
        String label = Lines.cut(card.edition(), Face.SERIF_BOLD, 26, ROOM - 60);
        double end = LEFT + 22 + Face.SERIF_BOLD.width(label, 26) + 14;
        Path2D post = new Path2D.Double();
        post.moveTo(LEFT, top);
        post.lineTo(end, top);
        post.lineTo(end + 24, top + 26);
        post.lineTo(end, top + 52);
        post.lineTo(LEFT, top + 52);
        post.closePath();
        picture.fill(post, card.accent());
        text(label, Face.SERIF_BOLD, 26, LEFT + 22, top + 35, Hue.ON_ACCENT.rgb());
        return top + 52;
    }

    private void finding(double above) {
        double size = 36;
        double line = 48;
        int most = (int) Math.max(1, Math.min(3, Math.floor((484 - above - 18) / line)));
        double baseline = above + 62;
        for (String words : Lines.of(card.finding(), Face.SANS, size, ROOM, most)) {
            text(words, Face.SANS, size, LEFT, baseline, Hue.INK.rgb());
            baseline += line;
        }
    }

    private void ratings() {
        List<RatingMark> ratings = card.ratings();
        picture.fill(new Rectangle2D.Double(LEFT, 500, ROOM, 2), Hue.HAIR.rgb());
        double step = Math.min(44, ROOM / Math.max(1, ratings.size()));
        double scale = step / MARK;
        for (int i = 0; i < ratings.size(); i++) {
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, LEFT + step * (i + 0.36), 534);
            Shape mark = place.createTransformedShape(shape(ratings.get(i)));
            picture.fill(mark, Hue.of(ratings.get(i)).rgb());
        }
    }

    private static Shape shape(RatingMark rating) {
        return switch (rating) {
            case SIMILAR -> new Ellipse2D.Double(-5.5, -5.5, 11, 11);
            case NOT_COMPARED -> new BasicStroke(2).createStrokedShape(new Ellipse2D.Double(-5, -5, 10, 10));
            default -> Outline.of(rating.path());
        };
    }

    private void text(String text, Face face, double size, double x, double baseline, int rgb) {
        picture.fill(face.outline(text, size, x, baseline), rgb);
    }
}
