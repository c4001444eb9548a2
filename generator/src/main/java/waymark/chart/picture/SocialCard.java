package waymark.chart.picture;

import java.util.List;
import waymark.chart.RatingMark;

/**
 * What is shown where a link to a place is shared.
 *
 * @param network whose place it is
 * @param name of the place
 * @param edition the label of the fingerpost; nothing without an edition
 * @param finding one sentence on how the place does
 * @param ratings one for each indicator, theme by theme
 * @param notice small print; may be empty
 * @param accent the place's colour, as in 0x1f5b45
 */
public record SocialCard(
        String network,
        String name,
        String edition,
        String finding,
        List<RatingMark> ratings,
        String notice,
        int accent) {
    public SocialCard {
        ratings = List.copyOf(ratings);
    }

    /** Returns the picture, 1200 by 630 pixels, as a PNG. */
    public byte[] png() {
        return new SocialPicture(this).draw();
    }
}
