package waymark.gates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which the W3C's own service runs, over files of a site. */
final class NuCheck implements ErrorHandler {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** As if the site were served: only then can the checker tell what the page's policy lets in. */
    private static final String ADDRESS = "https://site.example/";

    /** The checker's schema is read by recursion, past the depth of a usual stack. */
    private static final long STACK = 64L << 20;

    /** Of CSS that is a recommendation, or in all browsers for years, and that the checker doesn't know yet. */
    private static final Pattern UNKNOWN_CSS = Pattern.compile(
            "CSS: “(paint-order|container|container-type|container-name|forced-color-adjust|content-visibility|contain-intrinsic-(block-)?size)”: Property .* doesn't exist\\."
                    + "|CSS: Unrecognized at-rule “@container”"
                    + "|CSS: Unknown pseudo-element or pseudo-class “::details-content”\\."
                    + "|CSS: “grid-template-(rows|columns)”: “subgrid” is not a .* value\\.");

    /** Units of the container, which the checker doesn't know either. */
    private static final Pattern CONTAINER_UNIT = Pattern.compile("(\\d)cq(?:w|h|i|b|min|max)\\b");

    /** The checker holds data that describes a page against what its policy says of scripts; browsers don't. */
    private static final String SCRIPT = "Inline script violates Content Security Policy";

    /** Nor does it reckon hashes; browsers do, and so does {@code BindingTest}. */
    private static final String STYLE = "Inline style violates Content Security Policy";

    private static final String HASH = "style-src 'sha256-";

    private static final String DATA = "<script type=\"application/ld+json\">";

    private final Path folder;
    private final List<String> found = new ArrayList<>();
    private String path = "";
    private List<String> lines = List.of();

    private NuCheck(Path folder) {
        this.folder = folder;
    }

    /** All errors and warnings in pages and style sheets of a folder. */
    static List<String> check(Path folder, List<String> paths) {
        NuCheck check = new NuCheck(folder);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> check.run(paths, done), "Nu", STACK);
        thread.start();
        done.join();
        return check.found;
    }

    private void run(List<String> paths, CompletableFuture<Void> done) {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
            validator.setUpMainSchema(SCHEMA, this);
            validator.setUpValidatorAndParsers(this, true, false);
            for (String file : paths) {
                path = file;
                check(validator);
            }
            done.complete(null);
        } catch (Throwable e) { // whatever it is, the test is to show it
            done.completeExceptionally(e);
        }
    }

    private void check(SimpleDocumentValidator validator) throws IOException, SAXException {
        byte[] bytes = Files.readAllBytes(folder.resolve(path));
        lines = new String(bytes, UTF_8).lines().toList();
        if (path.endsWith(".css")) {
            String known = CONTAINER_UNIT.matcher(new String(bytes, UTF_8)).replaceAll("$1vw");
            validator.checkCssInputSource(source(known.getBytes(UTF_8)));
        } else {
            validator.checkHtmlInputSource(source(bytes));
        }
    }

    private InputSource source(byte[] bytes) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setSystemId(ADDRESS + path);
        return source;
    }

    private void note(String severity, SAXParseException e) {
        boolean data = e.getMessage().startsWith(SCRIPT)
                && lines.get(e.getLineNumber() - 1).startsWith(DATA);
        boolean hashed = e.getMessage().startsWith(STYLE)
                && lines.stream().limit(e.getLineNumber()).anyMatch(l -> l.contains(HASH));
        if (!data && !hashed && !UNKNOWN_CSS.matcher(e.getMessage()).matches()) {
            found.add(path + ":" + e.getLineNumber() + ": " + severity + ": " + e.getMessage());
        }
    }

    @Override
    public void warning(SAXParseException e) {
        note("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
        note("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        note("fatal", e);
    }
}
