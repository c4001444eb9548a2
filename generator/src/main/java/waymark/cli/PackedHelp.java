package waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What commands say of themselves, ready to be printed: who asks for help gets it before anything else is loaded. A test holds
 * it against the commands.
 */
final class PackedHelp {
    /** The file of the help that is about no single command. */
    static final String ALL = "waymark";

    private static final List<String> OPTIONS = List.of("--help", "-h");

    private PackedHelp() {}

    /** The help that is asked for by these arguments, if that is all they ask for. */
    static Optional<String> of(String... arguments) {
        boolean asked = arguments.length > 0 && OPTIONS.contains(arguments[arguments.length - 1]);
        if (!asked || arguments.length > 2) {
            return Optional.empty();
        }
        return packed(arguments.length == 1 ? ALL : arguments[0]);
    }

    /** The packed help of a command, if it is one. */
    static Optional<String> packed(String command) {
        try (InputStream file = PackedHelp.class.getResourceAsStream("help/" + command + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
