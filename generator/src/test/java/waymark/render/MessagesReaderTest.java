package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.page.Messages;

class MessagesReaderTest {
    private final Templates templates = new Templates();
    private final Diagnostics diagnostics = new Diagnostics();

    private Messages read(String language) {
        return MessagesReader.read(templates.tree(), language, diagnostics);
    }

    private List<String> faults() {
        return diagnostics.sorted().stream()
                .map(d -> d.toString().lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void readsKeysAndTextsUpToTheEndOfTheLine() {
        templates.with("messages/x-test.properties", "# remark\n\nzz.key = Siân's # {0} = \u0175 \r\nzz.b=\n");
        Messages messages = read("x-test");
        assertThat(messages.text("zz.key", "a")).isEqualTo("Siân's # a = ŵ");
        assertThat(messages.text("zz.b")).isEmpty();
    }

    @Test
    void saysWhichLineIsWrong() {
        templates.with("messages/x-test.properties", "zz\nzz.a = 1\nzz.a = 2\nzz.c = a\\\n");
        read("x-test");
        assertThat(faults())
                .contains(
                        "templates/messages/x-test.properties:1:1: error [message-syntax] this line is not key = text",
                        "templates/messages/x-test.properties:3:1: error [message-duplicate] \"zz.a\" is given twice, first on line 2",
                        "templates/messages/x-test.properties:4:1: error [message-syntax] this line is not key = text");
    }
}
