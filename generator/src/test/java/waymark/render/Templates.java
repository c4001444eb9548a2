package waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.page.Messages;
import waymark.store.SourceTree;

/** A site folder in memory that holds templates, and a renderer of them. */
final class Templates implements SourceTree {
    private final Map<String, String> files = new TreeMap<>();
    final Diagnostics diagnostics = new Diagnostics();
    SiteLists lists = SiteLists.EMPTY;

    Templates with(String name, String text) {
        files.put("templates/" + name, text);
        return this;
    }

    TemplateTree tree() {
        return TemplateTree.of(this);
    }

    Renderer renderer() {
        Messages messages = Messages.of(
                "en",
                Map.of(
                        "hello", "Hello, {0} & co",
                        "places.one", "one place",
                        "places.other", "{0} places",
                        "read", "Read {0} <now>"));
        return Renderer.create(tree(), messages, lists, diagnostics);
    }

    /** What a template of this text prints. */
    static String print(String template, Object view) {
        Templates templates = new Templates().with("page/x.ftlh", template);
        String text = new String(templates.renderer().render("page/x.ftlh", view), StandardCharsets.UTF_8);
        if (!templates.diagnostics.sorted().isEmpty()) {
            throw new AssertionError(templates.diagnostics.sorted().toString());
        }
        return text;
    }

    /** What is wrong with a template of this text. */
    static List<String> faults(String template, Object view) {
        Templates templates = new Templates().with("page/x.ftlh", template);
        byte[] bytes = templates.renderer().render("page/x.ftlh", view);
        if (bytes.length > 0) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8));
        }
        return templates.diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> hash(String path) {
        return Optional.empty();
    }

    @Override
    public String display(String path) {
        return path;
    }
}
