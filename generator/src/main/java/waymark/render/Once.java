package waymark.render;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@once template="/once/foot.ftlh" foot=shell.foot/>} in templates: prints a template that sees what it is handed
 * and what all pages share, and nothing of the page. What it prints hangs on these values alone, so that it is kept for the
 * next page that hands over the very same ones, as a place's pages do with what stands around them.
 */
final class Once implements TemplateDirectiveModel {
    private static final String TEMPLATE = "template";

    private final Configuration templates;
    private final TemplateHashModel shared;
    private final ObjectWrapper wrapper;
    private final ThreadLocal<Map<String, Recent>> recent = ThreadLocal.withInitial(HashMap::new);

    /** Prints templates; {@code shared} is what every page sees. */
    Once(Configuration templates, TemplateHashModel shared, ObjectWrapper wrapper) {
        this.templates = templates;
        this.shared = shared;
        this.wrapper = wrapper;
    }

    @Override
    public void execute(
            Environment page,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        @SuppressWarnings("unchecked")
        Map<String, @Nullable TemplateModel> handed = parameters;
        if (body != null || !(handed.get(TEMPLATE) instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("<@once template=\"…\"/> names a template, and holds nothing");
        }
        if (page.getOut() instanceof Utf8Writer out && out.endsWhole()) {
            Recent printed = recent.get().computeIfAbsent(name.getAsString(), n -> new Recent());
            @Nullable Object[] values = plain(handed);
            byte[] known = printed.find(values);
            if (known != null) {
                out.write(known);
            } else {
                int start = out.size();
                print(page, name.getAsString(), handed, out);
                printed.keep(values, out.since(start));
            }
        } else {
            print(page, name.getAsString(), handed, page.getOut());
        }
    }

    private void print(Environment page, String name, Map<String, @Nullable TemplateModel> handed, Writer out)
            throws TemplateException, IOException {
        template(page, name)
                .createProcessingEnvironment(new Handed(handed, shared), out, wrapper)
                .process();
    }

    private Template template(Environment page, String name) throws TemplateException {
        try {
            return templates.getTemplate(name);
        } catch (IOException e) {
            throw new TemplateException("no template \"" + name + "\"", e, page);
        }
    }

    /** What a template is handed, over what all pages share. */
    private record Handed(Map<String, @Nullable TemplateModel> values, TemplateHashModel shared)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            TemplateModel value = values.get(name);
            return value != null ? value : shared.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** The values themselves after their names: what wraps them is made anew each time. */
    private static @Nullable Object[] plain(Map<String, @Nullable TemplateModel> handed) throws TemplateModelException {
        @Nullable Object[] all = new Object[2 * handed.size()];
        int at = 0;
        for (Map.Entry<String, @Nullable TemplateModel> entry : handed.entrySet()) {
            all[at++] = entry.getKey();
            all[at++] = plain(entry.getValue());
        }
        return all;
    }

    private static @Nullable Object plain(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof ViewModel view) {
            return view.view();
        }
        if (model instanceof ListModel list) {
            return list.list();
        }
        return model instanceof TemplateScalarModel text ? text.getAsString() : model;
    }

    /** What a template last printed, for the few values that pages rendered one after another hand it; for one thread. */
    private static final class Recent {
        private static final int ROOM = 8;

        private final @Nullable Object[][] values = new Object[ROOM][];
        private final byte[][] printed = new byte[ROOM][];
        private int next;

        byte @Nullable [] find(@Nullable Object[] wanted) {
            for (int i = 0; i < ROOM; i++) {
                if (values[i] != null && areSame(values[i], wanted)) {
                    return printed[i];
                }
            }
            return null;
        }

        void keep(@Nullable Object[] of, byte[] bytes) {
            values[next] = of;
            printed[next] = bytes;
            next = (next + 1) % ROOM;
        }

        /** Views and lists are the same only as one object: comparing what they hold would cost what is to be saved. */
        private static boolean areSame(@Nullable Object[] some, @Nullable Object[] others) {
            if (some.length != others.length) {
                return false;
            }
            for (int i = 0; i < some.length; i++) {
                Object one = some[i];
                if (one != others[i] && !(one instanceof String text && text.equals(others[i]))) {
                    return false;
                }
            }
            return true;
        }
    }
}
