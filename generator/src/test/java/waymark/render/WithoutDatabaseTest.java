package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.Document;
import waymark.format.markdown.MarkdownReader;
import waymark.page.SampleView;

/** JBake works as we use it with nothing on the class path but what ships, and says nothing of its own accord. */
class WithoutDatabaseTest {
    private static final List<String> IN_TESTS_ONLY =
            List.of("orientdb", "commons-beanutils", "commons-collections", "jsoup", "flexmark-profile-pegdown");

    /** What runs in a class loader of its own. */
    public static final class Site implements Callable<String> {
        @Override
        public String call() {
            Diagnostics diagnostics = new Diagnostics();
            byte[] text = "title=A\ntags=x\n~~~~~~\n*Hi* [x](y.md)\n".getBytes(StandardCharsets.UTF_8);
            Optional<Document> document = MarkdownReader.read("content/a.md", "content/a.md", text, diagnostics);
            Templates templates = new Templates().with("page/x.ftlh", "${view.title}");
            byte[] page = templates.renderer().render("page/x.ftlh", SampleView.of("Hi"));
            return document.orElseThrow().tags()
                    + new String(page, StandardCharsets.UTF_8)
                    + diagnostics.sorted()
                    + templates.diagnostics.sorted();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDatabaseIsNeitherNeededNorMissed() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (IN_TESTS_ONLY.stream()
                    .noneMatch(n -> Path.of(entry).getFileName().toString().contains(n))) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader shipped =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> shipped.loadClass("com.orientechnologies.orient.core.db.OrientDB"))
                    .isInstanceOf(ClassNotFoundException.class);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Class<?> site = shipped.loadClass(Site.class.getName());
            Callable<String> call =
                    (Callable<String>) site.getDeclaredConstructor().newInstance();
            assertThat(call.call()).isEqualTo("[x]Hi[][]");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
