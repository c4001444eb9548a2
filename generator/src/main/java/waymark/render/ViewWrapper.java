package waymark.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.page.Later;
import waymark.page.Markup;

/**
 * Shows templates plain values and view records, and nothing else: no methods, no classes, no objects that could do
 * something. That is narrower than Freemarker's own wrappers with a member access policy.
 */
final class ViewWrapper implements ObjectWrapper {
    /** What is met most, and told by its very class, comes first: whether something is a list takes longer to find out. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Markup markup) {
            return Html.of(markup);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Later<?> later) {
            return wrap(later.get());
        }
        if (value == null) {
            return null;
        }
        if (value instanceof Record) {
            RecordProperties properties = RecordProperties.of(value.getClass()).orElse(null);
            return properties == null ? wrapRest(value) : new ViewModel(value, properties, this);
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        return wrapRest(value);
    }

    private TemplateModel wrapRest(Object value) throws TemplateModelException {
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Collection<?> collection) {
            return new ListModel(Arrays.asList(collection.toArray()), this);
        }
        if (value instanceof String[] texts) {
            return new ListModel(Arrays.asList(texts), this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        if (value instanceof Enum<?> choice) {
            return new SimpleScalar(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof Date date) {
            return new SimpleDate(date, TemplateDateModel.DATE);
        }
        throw new TemplateModelException("a " + value.getClass().getName()
                + " may not reach a template: views hold texts, numbers, lists, markup and records of waymark.page");
    }
}
