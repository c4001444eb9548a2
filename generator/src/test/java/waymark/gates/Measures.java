package waymark.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import waymark.browser.Tab;

/** What {@code measures.js} measures on the page that a tab has open. */
final class Measures {
    private static final String SCRIPT = script();

    private Measures() {}

    private static String script() {
        try (InputStream script = Measures.class.getResourceAsStream("measures.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults that one of its functions finds. */
    static List<String> of(Tab tab, String name) {
        return StreamSupport.stream(
                        tab.evaluate("(() => {" + SCRIPT + "return measures." + name + "()})()")
                                .spliterator(),
                        false)
                .map(fault -> fault.asString())
                .toList();
    }
}
