package waymark.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import waymark.page.Messages;

/** JBake's template engine for {@code ftlh}: Freemarker, set so that templates lay out and do nothing else. */
public final class PageTemplateEngine extends AbstractTemplateEngine {
    /** The setting under which JBake's configuration hands over what this engine needs. */
    static final String SETUP = "waymark.render.setup";

    /** The templates and messages of a site. */
    record Setup(TemplateTree templates, Messages messages) {}

    private final ViewWrapper wrapper = new ViewWrapper();
    private final Configuration freemarker;

    /** JBake makes engines with its configuration and its database, which isn't used. */
    public PageTemplateEngine(JBakeConfiguration config, @Nullable ContentStore unused) {
        super(config, unused);
        Setup setup = (Setup) Objects.requireNonNull(config.get(SETUP), "no templates");
        freemarker = configuration(setup, wrapper);
    }

    private static Configuration configuration(Setup setup, ViewWrapper wrapper) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setTemplateLoader(new TreeLoader(setup.templates()));
        settings.setCacheStorage(new StrongCacheStorage());
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setLocalizedLookup(false);
        settings.setDefaultEncoding("UTF-8");
        settings.setOutputEncoding("UTF-8");
        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("computer");
        settings.setDateFormat("iso");
        settings.setObjectWrapper(wrapper);
        settings.setRegisteredCustomOutputFormats(List.of(Html.FORMAT));
        settings.setOutputFormat(Html.FORMAT);
        settings.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setSharedVariable("m", new MessageMethod(setup.messages()));
        return settings;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            template(templateName)
                    .createProcessingEnvironment(new PageModel(model, wrapper), writer, wrapper)
                    .process();
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** Says what every page sees, and with it what a template that is printed once does. */
    void share(TemplateModel everywhere) {
        freemarker.setSharedVariable("once", new Once(freemarker, new MapModel(everywhere, wrapper), wrapper));
    }

    /** A parsed template. */
    Template template(String name) throws IOException {
        return freemarker.getTemplate(name);
    }
}
