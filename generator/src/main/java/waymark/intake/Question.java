package waymark.intake;

/**
 * What only an officer can say.
 *
 * @param about a stable kebab-case name of the kind of question
 * @param text one sentence
 * @param option the option of {@code waymark import} that answers it; may be empty
 * @param file the line that answers it in a file of the site; may be empty
 * @param needed whether figures can't be read, or a build is refused, until it is answered
 */
public record Question(String about, String text, String option, String file, boolean needed) {}
