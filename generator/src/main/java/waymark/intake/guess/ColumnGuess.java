package waymark.intake.guess;

/**
 * What a column of an unknown table is taken for.
 *
 * @param position counted from 1
 * @param part the key of a role, {@code breakdown}, {@code unit}, {@code ignored} or {@code unused}
 * @param confidence from 0 to 1
 * @param why what speaks for it
 */
public record ColumnGuess(int position, String name, String part, double confidence, String why) {
    /** From here on nobody needs to be asked. */
    public static final double SURE = 0.7;
}
