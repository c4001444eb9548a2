package waymark.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.format.Utf8;

/** Gives Freemarker the templates of a tree, and only those that keep the rules. */
record TreeLoader(TemplateTree templates) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
        return name.endsWith(".ftlh") && templates.bytes(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = (String) source;
        String display = templates.display(name);
        byte[] bytes = templates.bytes(name).orElseThrow();
        Diagnostics faults = new Diagnostics();
        Optional<String> text = Utf8.text(display, bytes, "template-encoding", faults);
        Optional<Diagnostic> fault = text.flatMap(t -> TemplateRules.check(display, t))
                .or(() -> faults.sorted().stream().findFirst());
        if (fault.isPresent()) {
            throw new TemplateRefused(fault.get());
        }
        return new StringReader(text.orElse(""));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
