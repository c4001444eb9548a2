package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import waymark.sites.FileTree;

/** A build that stays, in a thread of its own; it ends when it is closed. */
final class Watched implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern BUILT = Pattern.compile("^Built ", Pattern.MULTILINE);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FutureTask<Integer> run;
    private final Thread thread;

    private Watched(Running running) {
        run = new FutureTask<>((Callable<Integer>) () -> running.run(new PrintWriter(out), new PrintWriter(err)));
        thread = new Thread(run, "watched");
        thread.start();
    }

    interface Running {
        int run(PrintWriter out, PrintWriter err) throws Exception;
    }

    /** Begins to watch, and waits until the first build is over. */
    static Watched begin(Running running) {
        Watched watched = new Watched(running);
        watched.until("it waits", () -> watched.err().contains("Waiting for changes"));
        return watched;
    }

    static Watched begin(Path source, Path output, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--watch", "--source", source.toString()));
        arguments.addAll(List.of("--output", output.toString()));
        arguments.addAll(List.of(more));
        return begin((out, err) -> Main.run(out, err, false, arguments.toArray(String[]::new)));
    }

    /** How many builds have told that they published. */
    int built() {
        return (int) BUILT.matcher(out.toString()).results().count();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** Waits until something holds. */
    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime() < end && !run.isDone())
                    .as("still running, and " + what + " at last; it said: " + out + err)
                    .isTrue();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until a page holds a text, and the build that put it there is over. */
    void untilPage(Path site, String page, String text) {
        FileTree tree = new FileTree(site);
        Path file = site.resolve(page);
        until(
                "\"" + text + "\" in " + page,
                () -> Files.exists(file)
                        && new String(tree.bytes(page), UTF_8).contains(text)
                        && !Files.exists(site.resolve(".waymark")));
    }

    /** Ends it, and returns its exit code. */
    int end() throws Exception {
        thread.interrupt();
        return run.get(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
