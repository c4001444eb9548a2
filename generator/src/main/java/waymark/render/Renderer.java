package waymark.render;

import java.io.IOException;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.JBake;
import waymark.page.Messages;

/** Turns view records into pages by JBake's template engine; for any number of threads. */
public final class Renderer {
    private static final String EXTENSION = "ftlh";
    private static final byte[] NOTHING = {};

    private final PageTemplateEngine engine;
    private final TemplateModel shared;
    private final TemplateTree templates;
    private final TemplateFaults faults;
    private final Diagnostics diagnostics;
    private final Optional<String> fallback;
    private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(Utf8Writer::new);

    private Renderer(
            PageTemplateEngine engine,
            TemplateModel shared,
            TemplateTree templates,
            Optional<String> fallback,
            Diagnostics diagnostics) {
        this.engine = engine;
        this.shared = shared;
        this.templates = templates;
        this.faults = new TemplateFaults(templates);
        this.fallback = fallback;
        this.diagnostics = diagnostics;
    }

    /** A renderer for a build in one language. */
    public static Renderer create(TemplateTree templates, Messages messages, SiteLists lists, Diagnostics diagnostics) {
        return create(templates, messages, messages.language(), lists, diagnostics);
    }

    /**
     * A renderer for one build and language; what it finds wrong in templates goes to the diagnostics.
     *
     * @param main the language of texts that fall back
     */
    public static Renderer create(
            TemplateTree templates, Messages messages, String main, SiteLists lists, Diagnostics diagnostics) {
        DefaultJBakeConfiguration settings = JBake.newConfiguration();
        settings.getCompositeConfiguration()
                .setProperty(PageTemplateEngine.SETUP, new PageTemplateEngine.Setup(templates, messages));
        // JBake's own Freemarker engine, never used, would print that it can't find its folder.
        settings.getCompositeConfiguration().clearProperty("templateFolder");
        // JBake swallows what goes wrong while it loads engines, so make sure that it found ours.
        AbstractTemplateEngine engine = new TemplateEngines(settings, null).getEngine(EXTENSION);
        if (!(engine instanceof PageTemplateEngine ours)) {
            throw new IllegalStateException("another engine is registered for " + EXTENSION + ": " + engine);
        }
        TemplateModel shared = JBakeModel.shared(lists, settings);
        shared.put("language", messages.language());
        ours.share(shared);
        Optional<String> fallback = Optional.of(main).filter(m -> !m.equals(messages.language()));
        return new Renderer(ours, shared, templates, fallback, diagnostics);
    }

    /**
     * The bytes of a page.
     *
     * @param template its path in the templates folder, such as {@code page/place.ftlh}
     * @param view a record of {@code waymark.page}; templates read it as {@code view}
     * @return nothing if the template has a fault; then a diagnostic says so, and nothing may be published
     */
    public byte[] render(String template, Object view) {
        return render(template, model(view));
    }

    /** The bytes of a document's page, which templates read as {@code content} too. */
    public byte[] render(String template, Object view, SiteDocument content) {
        TemplateModel model = model(view);
        DocumentModel document = JBakeModel.document(content);
        model.setContent(document);
        return render(template, model);
    }

    private TemplateModel model(Object view) {
        TemplateModel model = new TemplateModel(shared);
        model.put(PageModel.VIEW, view);
        return model;
    }

    private byte[] render(String template, TemplateModel model) {
        Utf8Writer writer = writers.get();
        writer.reset();
        try {
            engine.renderDocument(model, template, writer);
            byte[] page = writer.toBytes();
            return fallback.map(main -> Fallbacks.settle(page, main)).orElse(page);
        } catch (RenderingException e) {
            diagnostics.add(faults.of(template, e));
            return NOTHING;
        }
    }

    /** Parses the site's own templates, so that faults are told before anything is built. */
    public void check() {
        for (String template : templates.ownNames("." + EXTENSION)) {
            try {
                engine.template(template);
            } catch (IOException e) {
                diagnostics.add(faults.of(template, e));
            }
        }
    }
}
