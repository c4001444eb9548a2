package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;

/**
 * Holds the keys of {@code en.properties} against those that Java and templates ask for. A key that ends in a full stop is
 * put together, and stands for all those that begin as it does.
 */
class MessageKeysTest {
    private static final Path JAVA = Path.of("src", "main", "java", "waymark", "page");
    private static final Path TEMPLATES = Path.of("..", "templates");
    private static final Pattern CALL = Pattern.compile("(?:words\\s*\\(?\\)?\\s*\\.\\s*(?:text|markup)|\\bm)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_.-]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)*\\.?");
    private static final Pattern START = Pattern.compile("\"([a-z][a-z0-9_.-]*[.])\"");
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other|[0-9]+)");

    private final Messages english = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());
    private final List<String> texts = texts();

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> unknown = new TreeSet<>();
        for (String text : texts) {
            Matcher call = CALL.matcher(text);
            while (call.find()) {
                String argument = firstArgument(text, call.end());
                boolean joined = argument.contains("+");
                boolean alone = argument.strip().matches("\"[^\"]*\"");
                LITERAL.matcher(argument)
                        .results()
                        .map(r -> r.group(1))
                        .filter(k -> KEY.matcher(k).matches())
                        .filter(k -> alone || k.contains("."))
                        .filter(k -> joined ? english.keys().stream().noneMatch(e -> e.startsWith(k)) : !english.has(k))
                        .forEach(unknown::add);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyKeyThatIsThereIsAskedFor() {
        Set<String> literals = new TreeSet<>();
        Set<String> starts = new TreeSet<>();
        for (String text : texts) {
            LITERAL.matcher(text).results().forEach(r -> literals.add(r.group(1)));
            START.matcher(text).results().forEach(r -> starts.add(r.group(1)));
        }
        List<String> unused = english.keys().stream()
                .filter(k -> !literals.contains(k) && !literals.contains(stem(k)))
                .filter(k -> starts.stream().noneMatch(k::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static String stem(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches() ? form.group(1) : key;
    }

    /** What stands up to the comma or bracket that ends a call's first argument. */
    private static String firstArgument(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && (c == ')' || c == ',')) {
                if (depth == 0) {
                    return text.substring(start, i);
                }
                depth -= c == ')' ? 1 : 0;
            }
        }
        return text.substring(start);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Path folder : List.of(JAVA, TEMPLATES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftlh)"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
