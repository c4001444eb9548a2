package waymark.place.accent;

import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * The colour by which a place is known: one shade for light backgrounds and paper, one for dark ones.
 *
 * @param light such as {@code #7b2450}
 * @param dark such as {@code #eb9abd}
 */
public record Accent(String light, String dark) {
    /** The backgrounds of the style sheet that accents stand on: {@code --paper} and {@code --raise}. */
    enum Scheme {
        LIGHT("on light backgrounds", "#fcfbf8", "#f3f0e8"),
        DARK("on dark backgrounds", "#121212", "#1f1d1b");

        private final String where;
        private final String paper;
        private final String raise;

        Scheme(String where, String paper, String raise) {
            this.where = where;
            this.paper = paper;
            this.raise = raise;
        }

        Colour paper() {
            return Colour.of(paper).orElseThrow();
        }

        Colour raise() {
            return Colour.of(raise).orElseThrow();
        }

        double contrast(Colour colour) {
            return Math.min(colour.contrast(paper()), colour.contrast(raise()));
        }

        /** The shade of a colour that is nearest in lightness and reaches a contrast. */
        Colour nearest(Colour colour, double contrast) {
            Oklch given = Oklch.of(colour);
            double end = this == LIGHT ? 0 : 1;
            double lightness = given.lightness();
            Colour shade = colour;
            while (contrast(shade) < contrast && lightness != end) {
                lightness = this == LIGHT ? Math.max(end, lightness - STEP) : Math.min(end, lightness + STEP);
                shade = given.at(lightness);
            }
            return shade;
        }
    }

    private static final double STEP = 0.002;

    /** What WCAG 2.2 asks of text (1.4.3). */
    private static final double NEEDED = 4.5;

    /** What a shade for dark backgrounds reaches where none is given. */
    private static final double DERIVED = 7;

    /**
     * Reads an accent.
     *
     * @param light the shade on light backgrounds, as written
     * @param dark the shade on dark ones; where it is empty, it is made from the other
     */
    public static Optional<Accent> read(
            String light, Span lightSpan, String dark, Span darkSpan, Diagnostics diagnostics) {
        if (light.isEmpty()) {
            if (!dark.isEmpty()) {
                diagnostics.error(
                        "accent-half",
                        darkSpan,
                        "\"" + dark + "\" is an accent for dark backgrounds alone",
                        "fill in accent as well: the shade on light ones");
            }
            return Optional.empty();
        }
        Optional<Colour> onLight = checked(light, lightSpan, Scheme.LIGHT, diagnostics);
        Optional<Colour> onDark = dark.isEmpty()
                ? onLight.map(c -> Scheme.DARK.nearest(c, DERIVED))
                : checked(dark, darkSpan, Scheme.DARK, diagnostics);
        return onLight.flatMap(l -> onDark.map(d -> new Accent(l.hex(), d.hex())));
    }

    private static Optional<Colour> checked(String text, Span span, Scheme scheme, Diagnostics diagnostics) {
        Optional<Colour> colour = Colour.of(text);
        if (colour.isEmpty()) {
            diagnostics.error(
                    "bad-accent", span, "\"" + text + "\" is not a colour", "write six hexadecimal digits: #7b2450");
            return Optional.empty();
        }
        double contrast = scheme.contrast(colour.get());
        if (contrast < NEEDED) {
            diagnostics.error(
                    "accent-contrast",
                    span,
                    "\"" + text + "\" can't be read " + scheme.where + ": its contrast is " + rounded(contrast)
                            + ", and " + NEEDED + " is needed",
                    "the nearest shade that passes is "
                            + scheme.nearest(colour.get(), NEEDED).hex());
            return Optional.empty();
        }
        return colour;
    }

    /** Rounded down, so that what falls short doesn't seem to be enough. */
    private static double rounded(double contrast) {
        return Math.floor(contrast * 100) / 100;
    }

    /** The style sheet that sets this accent, to be read after the site's own. */
    public String css() {
        return ":root{--accent:" + light
                + "}\n@media screen and (prefers-color-scheme:dark){:root:where(:not(.light)){--accent:" + dark
                + "}}\n";
    }
}
