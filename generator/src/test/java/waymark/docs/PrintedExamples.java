package waymark.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.MarkdownReader;
import waymark.format.markdown.Part;
import waymark.page.Messages;
import waymark.page.SampleView;
import waymark.render.MessagesReader;
import waymark.render.Renderer;
import waymark.render.SiteLists;
import waymark.render.TemplateTree;

/** Examples that print something: documents, templates and messages. */
final class PrintedExamples {
    private static final Messages MESSAGES = Messages.of(
            "en",
            Map.of(
                    "example.owner", "Owned by {0}",
                    "example.places.one", "one place",
                    "example.places.other", "{0} places"));

    private PrintedExamples() {}

    static String print(Example example) {
        byte[] bytes = example.text().getBytes(UTF_8);
        return example.language().equals("markdown")
                ? markdown(example.name(), bytes, new Diagnostics())
                : template(example.name(), bytes, new Diagnostics());
    }

    static String markdown(String name, byte[] bytes, Diagnostics diagnostics) {
        return MarkdownReader.read(name, name, bytes, diagnostics).stream()
                .flatMap(d -> d.body().stream())
                .map(p -> p instanceof Part.Html html ? html.html() : "")
                .collect(Collectors.joining());
    }

    static String template(String name, byte[] bytes, Diagnostics diagnostics) {
        TemplateTree tree = TemplateTree.of(new OneFile(name, bytes));
        Renderer renderer = Renderer.create(tree, MESSAGES, SiteLists.EMPTY, diagnostics);
        return new String(renderer.render(name.substring("templates/".length()), SampleView.of("Title & all")), UTF_8);
    }

    /** Read as a language of its own, because the packed English words are the measure of the others. */
    static void messages(String name, byte[] bytes, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        MessagesReader.read(TemplateTree.of(new OneFile(name, bytes)), "en", found);
        found.sorted().stream().filter(d -> !d.code().equals("message-unknown")).forEach(diagnostics::add);
    }
}
