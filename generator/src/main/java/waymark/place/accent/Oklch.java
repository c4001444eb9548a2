package waymark.place.accent;

/**
 * A colour by lightness (0 to 1), chroma and hue, as CSS Color 4 defines OKLCH: shades that differ in lightness alone
 * look like one colour.
 */
record Oklch(double lightness, double chroma, double hue) {
    static Oklch of(Colour colour) {
        double r = Colour.linear(colour.red());
        double g = Colour.linear(colour.green());
        double b = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, c), Math.atan2(c, a));
    }

    /** This colour, lighter or darker; with less chroma where a screen can't show that much of it. */
    Colour at(double wanted) {
        double most = chroma;
        while (most > 0 && !new Oklch(wanted, most, hue).isShown()) {
            most -= 0.002;
        }
        double[] light = new Oklch(wanted, Math.max(0, most), hue).light();
        return new Colour(part(light[0]), part(light[1]), part(light[2]));
    }

    private boolean isShown() {
        for (double amount : light()) {
            if (amount < -0.0005 || amount > 1.0005) {
                return false;
            }
        }
        return true;
    }

    /** The amounts of red, green and blue light; outside 0 to 1 where no screen can show the colour. */
    private double[] light() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static int part(double amount) {
        double light = Math.min(1, Math.max(0, amount));
        double share = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }
}
