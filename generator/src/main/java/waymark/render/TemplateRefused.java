package waymark.render;

import java.io.IOException;
import waymark.diagnostic.Diagnostic;

/** A template that isn't even parsed; an IO exception because that is what Freemarker lets its loaders throw. */
final class TemplateRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateRefused(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
