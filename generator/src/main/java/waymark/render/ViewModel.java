package waymark.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Nearest;

/** A view record as templates see it. A name that it doesn't have is a slip, not a missing value. */
record ViewModel(Object view, ObjectWrapper wrapper) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        RecordProperties properties = RecordProperties.of(view.getClass());
        String record = view.getClass().getSimpleName();
        if (!properties.has(name)) {
            throw new TemplateModelException(
                    record + " has no \"" + name + "\": " + Nearest.hint(name, properties.names()));
        }
        try {
            return wrapper.wrap(properties.get(view, name));
        } catch (InvocationTargetException e) {
            throw new TemplateModelException(record + "." + name + " failed: " + e.getCause(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
