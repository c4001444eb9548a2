package waymark.format.markdown;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;

/**
 * JBake's settings and markup engines, set up once.
 *
 * <p>{@code JBakeConfigurationFactory} isn't used: it lets system properties in and needs a library we leave out.
 */
public final class JBake {
    /** The extension by which JBake knows Markdown. */
    static final String MARKDOWN = "md";

    private static final DefaultJBakeConfiguration CONFIGURATION = newConfiguration();
    private static final List<String> LIST_KEYS =
            CONFIGURATION.getCompositeConfiguration().getList(String.class, "header.lists");

    static {
        Engines.register(MARKDOWN, new MarkdownEngine());
    }

    private JBake() {}

    /** The settings in {@code jbake.properties}; shared, not to be changed. */
    static JBakeConfiguration configuration() {
        return CONFIGURATION;
    }

    /** A fresh copy of the settings, for one who adds to them. */
    public static DefaultJBakeConfiguration newConfiguration() {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        properties.setIncludesAllowed(false);
        try (InputStream in = Objects.requireNonNull(JBake.class.getResourceAsStream("/jbake.properties"))) {
            properties.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalStateException("jbake.properties can't be read", e);
        }
        CompositeConfiguration composite = new CompositeConfiguration();
        composite.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        composite.addConfiguration(properties);
        return new DefaultJBakeConfiguration(new File("."), composite);
    }

    /** Header keys whose values are lists. */
    static List<String> listKeys() {
        return LIST_KEYS;
    }

    /** Names of the Markdown extensions in use. */
    static List<String> markdownExtensions() {
        return CONFIGURATION.getMarkdownExtensions();
    }

    /** The Markdown engine that JBake would use; JBake swallows load failures, so this makes sure that it is ours. */
    static MarkdownEngine engine() {
        if (Engines.get(MARKDOWN) instanceof MarkdownEngine engine) {
            return engine;
        }
        throw new IllegalStateException("another engine is registered for Markdown: " + Engines.get(MARKDOWN));
    }
}
