package waymark.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;
import waymark.diagnostic.Span;

/** Tells what Freemarker found wrong in a template, as a diagnostic with the template's line and column. */
record TemplateFaults(TemplateTree templates) {
    Diagnostic of(String template, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateRefused refused) {
                return refused.diagnostic();
            }
            if (cause instanceof ParseException parse) {
                String message = first(parse.getEditorMessage());
                return error(
                        "template-syntax",
                        span(template, parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
                        message,
                        "");
            }
            if (cause instanceof TemplateNotFoundException missing
                    && missing.getTemplateName().equals(template)) {
                String hint = "templates are named by their path in the templates folder";
                return error(
                        "template-missing", Span.of(templates.display(template)), "there is no such template", hint);
            }
            if (cause instanceof TemplateException failed && !isWrapped(failed)) {
                return failed(template, failed);
            }
        }
        return error(
                "template-failed",
                Span.of(templates.display(template)),
                first(String.valueOf(thrown.getMessage())),
                "");
    }

    /** An include that failed because of what it included: that one says more. */
    private static boolean isWrapped(TemplateException failed) {
        return failed.getCause() instanceof TemplateRefused || failed.getCause() instanceof ParseException;
    }

    private Diagnostic failed(String template, TemplateException failed) {
        Span span = span(template, failed.getTemplateSourceName(), failed.getLineNumber(), failed.getColumnNumber());
        if (failed.getCause() instanceof TemplateNotFoundException missing) {
            return error("template-missing", span, "there is no template \"" + missing.getTemplateName() + "\"", "");
        }
        if (failed.getCause() instanceof MalformedTemplateNameException bad) {
            return error("template-missing", span, "\"" + bad.getTemplateName() + "\" is not a template's name", "");
        }
        if (failed instanceof InvalidReferenceException) {
            String found = "\"" + failed.getBlamedExpressionString() + "\" is missing";
            return error("template-value", span, found, "test it with ?? or give it a default with !");
        }
        return error("template-failed", span, first(failed.getMessageWithoutStackTop()), "");
    }

    private Span span(String template, @Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        String display = templates.display(name == null ? template : name);
        return line == null || line < 1
                ? Span.of(display)
                : new Span(display, line, column == null ? 0 : Math.max(0, column));
    }

    /** The first paragraph of a message, on one line. */
    private static String first(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "the template failed";
        }
        int end = message.indexOf("\n\n");
        int rule = message.indexOf("\n----");
        String start = message.substring(0, end < 0 ? message.length() : end);
        return (rule >= 0 && rule < start.length() ? start.substring(0, rule) : start)
                .replaceAll(" \\(wrapper: [^)]*\\)|\\[in template [^]]*]", "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static Diagnostic error(String code, Span span, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, span, message, hint);
    }
}
