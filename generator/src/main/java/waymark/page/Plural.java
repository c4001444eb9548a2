package waymark.page;

import java.util.Locale;

/** The grammatical forms that a number asks for, by the rules of Unicode's CLDR. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private final String suffix = "." + name().toLowerCase(Locale.ROOT);

    /** The form for a whole number; languages other than Welsh have English's two. */
    static Plural of(String language, long number) {
        if (!language.equals("cy")) {
            return number == 1 ? ONE : OTHER;
        }
        if (number == 0) {
            return ZERO;
        }
        if (number == 1) {
            return ONE;
        }
        if (number == 2) {
            return TWO;
        }
        if (number == 3) {
            return FEW;
        }
        return number == 6 ? MANY : OTHER;
    }

    /** The form for a number that says which in a row, such as 21st. */
    static Plural ordinal(String language, long number) {
        if (language.equals("cy")) {
            return switch ((int) Math.min(number, 10)) {
                case 0, 7, 8, 9 -> ZERO;
                case 1 -> ONE;
                case 2 -> TWO;
                case 3, 4 -> FEW;
                case 5, 6 -> MANY;
                default -> OTHER;
            };
        }
        boolean teens = number % 100 > 10 && number % 100 < 14;
        return switch (teens ? 0 : (int) (number % 10)) {
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            default -> OTHER;
        };
    }

    /** What keys of messages in this form end in. */
    String suffix() {
        return suffix;
    }
}
