package waymark.chart.picture;

import waymark.chart.RatingMark;

/** The style sheet's colours on light paper, as numbers; a test holds them to it. */
enum Hue {
    PAPER(0xfcfbf8),
    INK(0x1d1b18),
    INK_2(0x4a463f),
    INK_3(0x655f56),
    HAIR(0xdcd6ca),
    ON_ACCENT(0xffffff),
    BETTER(0x00716b),
    SIMILAR(0x59534a),
    WORSE(0xb5400b),
    OTHER(0x5b3f9e);

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }

    /** Returns the colour of a rating. */
    static Hue of(RatingMark rating) {
        return switch (rating) {
            case BETTER, MUCH_BETTER -> BETTER;
            case WORSE, MUCH_WORSE -> WORSE;
            case SIMILAR -> SIMILAR;
            case NOT_COMPARED -> INK_3;
            case HIGHER, LOWER -> OTHER;
        };
    }
}
