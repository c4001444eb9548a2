package waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * A tab of the browser, as tests drive it: it opens files, looks as it is told (width, scheme, paper), types and clicks
 * as readers do, and notes what went wrong meanwhile.
 */
public final class Tab implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Protocol.Session session;
    private final Runnable atEnd;
    private final Incidents incidents = new Incidents();
    private final Map<String, String> features = new TreeMap<>();
    private String medium = "";

    Tab(Protocol.Session session, Runnable atEnd) {
        this.session = session;
        this.atEnd = atEnd;
        session.listen(incidents::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "DOM")) {
            session.ask(domain + ".enable", Map.of());
        }
        session.ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        size(1280, 900);
    }

    /** How wide and high the window is, in CSS pixels; 320 is 320. The page has heard of it when this is done. */
    public Tab size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        evaluate("new Promise(requestAnimationFrame)");
        return this;
    }

    /** Dark, or light. */
    public Tab dark(boolean dark) {
        return feature("prefers-color-scheme", dark ? "dark" : "light");
    }

    /** The few colours that readers chose, in place of the page's. */
    public Tab forcedColours(boolean forced) {
        return feature("forced-colors", forced ? "active" : "none");
    }

    /** Another wish of a reader, such as {@code prefers-reduced-motion}. */
    public Tab feature(String name, String value) {
        features.put(name, value);
        return media();
    }

    /** As on paper, without a sheet of it. */
    public Tab print(boolean print) {
        medium = print ? "print" : "";
        return media();
    }

    private Tab media() {
        List<Map<String, String>> wishes = new ArrayList<>();
        features.forEach((name, value) -> wishes.add(Map.of("name", name, "value", value)));
        ask("Emulation.setEmulatedMedia", Map.of("media", medium, "features", wishes));
        return this;
    }

    /** Whether scripts of pages run, from the next page on. What tests evaluate runs in any case. */
    public Tab javaScript(boolean on) {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    /** Opens a file by its own address, and waits until it is there. */
    public Tab open(Path page) {
        return open(page, "");
    }

    /** As {@link #open(Path)}, with a query or an anchor behind the address. */
    public Tab open(Path page, String behind) {
        int before = incidents.loads();
        JsonNode answer = ask("Page.navigate", Map.of("url", page.toUri() + behind));
        if (answer.has("errorText")) {
            throw new AssertionError(page + ": " + answer.path("errorText").asString());
        }
        if (answer.has("loaderId")) {
            await(before);
        }
        return this;
    }

    /** Does what leads to another page, and waits until it is there. */
    public Tab follow(Runnable step) {
        int before = incidents.loads();
        step.run();
        await(before);
        return this;
    }

    private void await(int before) {
        long end = System.nanoTime() + PATIENCE;
        while (incidents.loads() == before) {
            pause(end, "no page is loaded");
        }
    }

    private static void pause(long end, String otherwise) {
        if (System.nanoTime() > end) {
            throw new AssertionError(otherwise + " after " + TimeUnit.NANOSECONDS.toSeconds(PATIENCE) + " s");
        }
        LockSupport.parkNanos(PAUSE);
    }

    /** The value of an expression, as JSON; a promise is waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails")
                    .path("exception")
                    .path("description")
                    .asString(answer.toString()));
        }
        return answer.path("result").path("value");
    }

    /** Waits until an expression holds. */
    public Tab until(String expression) {
        long end = System.nanoTime() + PATIENCE;
        while (!evaluate("!!(" + expression + ")").asBoolean()) {
            pause(end, "it does not hold that " + expression);
        }
        return this;
    }

    /** The path of the page that is open, with what stands behind it. */
    public String address() {
        return evaluate("location.href").asString();
    }

    /** Presses and lets go the left button amid the first element that a selector finds. */
    public Tab click(String selector) {
        Map<String, Object> place = middle(selector);
        mouse("mouseMoved", place, 0);
        mouse("mousePressed", place, 1);
        mouse("mouseReleased", place, 1);
        return this;
    }

    /** Moves the pointer onto the first element that a selector finds. */
    public Tab hover(String selector) {
        mouse("mouseMoved", middle(selector), 0);
        return this;
    }

    private void mouse(String type, Map<String, Object> place, int clicks) {
        Map<String, Object> event = new TreeMap<>(place);
        event.put("type", type);
        event.put("button", clicks == 0 ? "none" : "left");
        event.put("clickCount", clicks);
        ask("Input.dispatchMouseEvent", event);
    }

    private Map<String, Object> middle(String selector) {
        JsonNode place = evaluate("""
                (() => {
                  const e = document.querySelector(%s);
                  if (!e) return null;
                  e.scrollIntoView({block: 'center', behavior: 'instant'});
                  const r = e.getClientRects()[0];
                  return r ? {x: r.x + r.width / 2, y: r.y + r.height / 2} : null;
                })()""".replace("%s", Text.quoted(selector)));
        if (!place.has("x")) {
            throw new AssertionError(selector + " isn't to be seen on " + address());
        }
        return Map.of("x", place.path("x").asDouble(), "y", place.path("y").asDouble());
    }

    /** Chooses from the first list that a selector finds, as its keyboard would. */
    public Tab choose(String selector, int option) {
        evaluate("(() => { const list = document.querySelector(" + Text.quoted(selector) + "); list.selectedIndex = "
                + option + "; list.dispatchEvent(new Event('change', {bubbles: true})); })()");
        return this;
    }

    /** Types a text into what has the focus. */
    public Tab type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(c -> {
            ask("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", c, "text", c, "unmodifiedText", c));
            ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", c));
        });
        return this;
    }

    /** Presses and lets go a key. */
    public Tab press(Key key) {
        Map<String, Object> down = new TreeMap<>(key.event());
        down.put("type", key.text().isEmpty() ? "rawKeyDown" : "keyDown");
        ask("Input.dispatchKeyEvent", down);
        Map<String, Object> up = new TreeMap<>(key.event());
        up.put("type", "keyUp");
        up.remove("text");
        ask("Input.dispatchKeyEvent", up);
        return this;
    }

    /** The page as a PDF on A4. */
    public byte[] pdf() {
        return bytes(
                ask("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true)));
    }

    /** Writes a picture of the whole page, as PNG. */
    public void screenshot(Path file) {
        JsonNode size = ask("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        Map<String, ?> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "scale",
                1,
                "width",
                size.path("width").asDouble(),
                "height",
                size.path("height").asDouble());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file, bytes(ask("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** What assistive technology is told: the nodes, each with its role, name and children. */
    public JsonNode accessibilityTree() {
        ask("Accessibility.enable", Map.of());
        return ask("Accessibility.getFullAXTree", Map.of()).path("nodes");
    }

    /** What happened so far that never should: messages of the console, faults, requests that failed. */
    public List<String> incidents() {
        return incidents.found();
    }

    /** The addresses asked for so far that don't lie in a folder. */
    public List<String> requestsOutside(Path folder) {
        return incidents.requestsOutside(folder);
    }

    /** Asks the browser something that has no method here. */
    public JsonNode ask(String method, Map<String, ?> parameters) {
        return session.ask(method, parameters);
    }

    @Override
    public void close() {
        atEnd.run();
    }
}
