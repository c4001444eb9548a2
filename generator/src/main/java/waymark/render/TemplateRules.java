package waymark.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;
import waymark.diagnostic.Span;

/** What no template may use: what runs text as a template, reaches Java, or prints without escaping. */
final class TemplateRules {
    private static final String GAP = "(?:\\s|<#--.*?-->|<!--.*?-->)*+";
    private static final Pattern REFUSED = Pattern.compile(
            "\\?" + GAP + "(new|api|interpret|eval|eval_json|evalJson|no_esc|noEsc|absolute_template_name)\\b"
                    + "|<(#(?:ftl|noautoesc|noAutoEsc|outputformat|outputFormat))\\b",
            Pattern.DOTALL);

    private TemplateRules() {}

    /** The first thing in a template that is refused. */
    static Optional<Diagnostic> check(String display, String text) {
        Matcher found = REFUSED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int line = 1
                + (int) text.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = found.start() - text.lastIndexOf('\n', found.start() - 1);
        String name = found.group(1) != null ? "?" + found.group(1) : "<" + found.group(2) + ">";
        return Optional.of(new Diagnostic(
                Severity.ERROR,
                "template-refused",
                new Span(display, line, column),
                name + " may not be used in a template",
                "templates lay out; what they need to print comes ready in the view"));
    }
}
