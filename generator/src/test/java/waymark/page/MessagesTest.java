package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages ENGLISH = Messages.of(
            "en",
            Map.of("a", "{1} it's {0} {x} {", "n.one", "one of {1}", "n.other", "{0} of {1}", "plain", "Plain {0}"));

    @Test
    void argumentsStandWhereTheirNumberIs() {
        assertThat(ENGLISH.text("a", "first", "second")).isEqualTo("second it's first {x} {");
        assertThat(ENGLISH.text("plain", 12345)).isEqualTo("Plain 12,345");
        assertThat(ENGLISH.text("plain", -123L)).isEqualTo("Plain -123");
    }

    @Test
    void theFirstNumberChoosesTheForm() {
        assertThat(ENGLISH.text("n", 1, "x")).isEqualTo("one of x");
        assertThat(ENGLISH.text("n", 0, "x")).isEqualTo("0 of x");
        assertThat(ENGLISH.has("n")).isTrue();
    }

    @Test
    void aNumberOfItsOwnGoesBeforeTheForms() {
        Messages messages = Messages.of("en", Map.of("m.one", "once", "m.2", "twice", "m.other", "{0} times"));
        assertThat(messages.text("m", 1)).isEqualTo("once");
        assertThat(messages.text("m", 2)).isEqualTo("twice");
        assertThat(messages.text("m", 22)).isEqualTo("22 times");
    }

    @Test
    void welshHasSixForms() {
        Messages welsh = Messages.of(
                "cy", Map.of("n.zero", "0", "n.one", "1", "n.two", "2", "n.few", "3", "n.many", "6", "n.other", "o"));
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            forms.append(welsh.text("n", i));
        }
        assertThat(forms.toString()).isEqualTo("0123oo6o");
    }

    @Test
    void markupIsKeptAndTheRestEscaped() {
        Messages messages = Messages.of("en", Map.of("a", "<{0}> & {1}"));
        assertThat(messages.markup("a", new Markup("<b>"), "<i>").html()).isEqualTo("&lt;<b>&gt; &amp; &lt;i&gt;");
    }

    @Test
    void whatIsNotThereIsOurDefect() {
        assertThatThrownBy(() -> ENGLISH.text("plan")).hasMessage("no message \"plan\" in en: did you mean \"plain\"?");
        assertThatThrownBy(() -> ENGLISH.text("plain")).hasMessage("message \"plain\" wants an argument {0}");
        assertThatThrownBy(() -> ENGLISH.text("plain", 1.5)).hasMessageContaining("format it first");
    }
}
