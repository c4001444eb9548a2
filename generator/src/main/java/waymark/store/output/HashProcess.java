package waymark.store.output;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link HashProgram} at work beside this one, in a Java that compiles for hashing. */
final class HashProcess implements AutoCloseable {
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-Xmx32m");

    private final Process process;
    private final OutputStream paths;
    private final FutureTask<byte[]> hashes;

    private HashProcess(Process process) {
        this.process = process;
        this.paths = new BufferedOutputStream(process.getOutputStream());
        this.hashes = new FutureTask<>(() -> process.getInputStream().readAllBytes());
        Thread reader = new Thread(hashes, "hashes");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with the folder that paths are told from; nothing if the system doesn't let us. */
    static Optional<HashProcess> start(Path folder, String java) {
        List<String> command = Stream.of(
                        Stream.of(java), OPTIONS.stream(), Stream.of("-cp", ownClasses(), HashProgram.class.getName()))
                .flatMap(words -> words)
                .toList();
        try {
            return Optional.of(new HashProcess(new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()));
        } catch (IOException e) {
            // No program of that name, no right to start one: whoever asks can hash for himself.
            return Optional.empty();
        }
    }

    /** The Java that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Where this program's classes lie, wherever the other one is started. */
    private static String ownClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> new File(part).getAbsolutePath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Has a file hashed. */
    void ask(String path) throws IOException {
        paths.write(path.getBytes(StandardCharsets.US_ASCII));
        paths.write('\n');
    }

    /** The hashes of all that was asked for, one behind the other in the order of asking; fewer if it failed. */
    byte[] answers() {
        try {
            paths.close();
            return hashes.get();
        } catch (IOException | ExecutionException e) {
            // It has ended early: what it didn't hash is hashed by whoever asked.
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
