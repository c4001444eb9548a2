package waymark.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Chromium of the machine, without a window and without a way to any network; one for all tests of a run. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final Protocol protocol;

    private Chromium(Process process, Path profile, Protocol protocol) {
        this.process = process;
        this.profile = profile;
        this.protocol = protocol;
    }

    /** The program: the one that {@code CHROME_PATH} names, or the first that lies on the path. */
    public static Optional<Path> program() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("CHROME_PATH")).map(Path::of).filter(Files::isExecutable);
        List<String> folders =
                List.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1));
        return named.or(() -> NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /** Starts the program with an empty profile, and waits until it listens. */
    static Chromium start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("waymark-chromium");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-sync",
                "--disable-component-update",
                "--disable-extensions",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--lang=en-GB",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, Protocol.connect(address(process)));
    }

    /** What it says on its way up names the address; what it says later is read and forgotten, for else it would wait. */
    private static URI address(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        StringBuilder said = new StringBuilder();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Matcher matcher = LISTENING.matcher(line);
                    if (matcher.find()) {
                        address.complete(URI.create(matcher.group(1)));
                    } else if (!address.isDone()) {
                        said.append(line).append('\n');
                    }
                }
                address.completeExceptionally(new IllegalStateException("Chromium ended: " + said));
            } catch (IOException e) {
                address.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return address.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Opens an empty tab that shares nothing with others. */
    public Tab tab() {
        String context = protocol.ask("Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = protocol.ask("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        String session = protocol.ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new Tab(
                protocol.session(session),
                () -> protocol.ask("Target.disposeBrowserContext", Map.of("browserContextId", context)));
    }

    @Override
    public void close() throws IOException {
        protocol.close();
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Chromium::delete);
        } catch (UncheckedIOException e) {
            // A process that is still on its way out may write once more; the folder is a temporary one.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
