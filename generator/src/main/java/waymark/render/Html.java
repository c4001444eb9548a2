package waymark.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import waymark.page.Markup;

/** Freemarker's HTML, which hands a text to our writer to be escaped and encoded in one go. */
final class Html extends HTMLOutputFormat {
    static final Html FORMAT = new Html();

    private Html() {}

    /** What our own code vouches for, as templates print it. */
    static TemplateHTMLOutputModel of(Markup markup) throws TemplateModelException {
        return FORMAT.fromMarkup(markup.html());
    }

    /** Markup that a template has made. */
    static Markup markup(TemplateHTMLOutputModel html) throws TemplateModelException {
        return new Markup(html.getOutputFormat().getMarkupString(html));
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof Utf8Writer ours) {
            ours.writeEscaped(text);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
        return new Printed(plain, markup);
    }

    /** A piece of a page. */
    private static final class Printed extends TemplateHTMLOutputModel {
        Printed(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return FORMAT;
        }
    }
}
