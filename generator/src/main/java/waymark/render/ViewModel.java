package waymark.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Nearest;

/** A view record as templates see it. A name that it doesn't have is a slip, not a missing value. */
record ViewModel(Object view, RecordProperties properties, ObjectWrapper wrapper) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method property = properties.property(name);
        if (property == null) {
            throw new TemplateModelException(
                    name() + " has no \"" + name + "\": " + Nearest.hint(name, properties.names()));
        }
        try {
            return wrapper.wrap(RecordProperties.value(view, property));
        } catch (InvocationTargetException e) {
            throw new TemplateModelException(name() + "." + name + " failed: " + e.getCause(), e);
        }
    }

    private String name() {
        return view.getClass().getSimpleName();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
