package waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A build asked for in the plainest words, understood without picocli: finding out what all commands can do takes it as long as
 * a build of nothing new. Whatever isn't plain is picocli's, which says what is wrong with it; a test holds both against each
 * other.
 */
final class PlainBuild {
    private static final Set<String> FLAGS = Set.of("--preview", "--strict");
    private static final Set<String> VALUES = Set.of("--source", "--output", "--date");

    private PlainBuild() {}

    /** The command, if these arguments are one in plain words. */
    static Optional<BuildCommand> of(boolean terminal, String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("build")) {
            return Optional.empty();
        }
        Set<String> flags = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String name = arguments[i];
            boolean taken;
            if (FLAGS.contains(name)) {
                taken = flags.add(name);
            } else {
                i++;
                taken = VALUES.contains(name)
                        && i < arguments.length
                        && isPlain(arguments[i])
                        && values.put(name, arguments[i]) == null;
            }
            if (!taken) {
                return Optional.empty();
            }
        }
        return command(terminal, flags, values);
    }

    /** Neither another option nor, as {@code @} would have it, a file that holds more. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.charAt(0) != '-' && value.charAt(0) != '@';
    }

    private static Optional<BuildCommand> command(boolean terminal, Set<String> flags, Map<String, String> values) {
        try {
            Path source = Path.of(values.getOrDefault("--source", SourceOptions.HERE));
            String date = values.get("--date");
            String output = values.get("--output");
            SourceOptions options = new SourceOptions(
                    terminal, source, date == null ? null : LocalDate.parse(date), flags.contains("--strict"));
            return Optional.of(
                    new BuildCommand(options, output == null ? null : Path.of(output), flags.contains("--preview")));
        } catch (DateTimeParseException | InvalidPathException e) {
            // Picocli says what is wrong with it.
            return Optional.empty();
        }
    }
}
