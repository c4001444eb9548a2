package waymark.render;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.page.Markup;
import waymark.page.Messages;

/** {@code m("key", …)} in templates: a message with its arguments. */
record MessageMethod(Messages messages) implements TemplateMethodModelEx {
    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("m() takes the key of a message, then its arguments");
        }
        Object[] values = new Object[arguments.size() - 1];
        boolean markup = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1), i);
            markup |= values[i] instanceof Markup;
        }
        try {
            return markup
                    ? Html.of(messages.markup(key.getAsString(), values))
                    : new SimpleScalar(messages.text(key.getAsString(), values));
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private static Object value(@Nullable Object argument, int index) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel html) {
            return Html.markup(html);
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateNumberModel number
                && number.getAsNumber().doubleValue() == number.getAsNumber().longValue()) {
            return number.getAsNumber().longValue();
        }
        throw new TemplateModelException("argument {" + index + "} of m() is missing, or not a text or whole number");
    }
}
