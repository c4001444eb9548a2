package waymark.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page's templates see: a map of which the view, asked for with each value that is printed, is wrapped once. */
final class PageModel implements TemplateHashModelEx {
    static final String VIEW = "view";

    private final MapModel all;
    private final @Nullable TemplateModel view;

    PageModel(Map<?, ?> all, ObjectWrapper wrapper) throws TemplateModelException {
        this.all = new MapModel(all, wrapper);
        this.view = this.all.get(VIEW);
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return key.equals(VIEW) ? view : all.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return all.keys();
    }

    @Override
    public TemplateCollectionModel values() {
        return all.values();
    }
}
