package waymark.store.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import waymark.store.Stamp;

/** Looks whether the files of an output folder are as a publication left them, without reading any. */
record LiveFiles(Path output, List<Supplier<List<Live>>> files) {
    /** Asks the disk about all of them, several at once, until one isn't what it was. */
    boolean areThere(int threads) {
        AtomicBoolean same = new AtomicBoolean(true);
        List<Thread> helping = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            int first = i;
            Thread thread = new Thread(() -> look(first, threads, same));
            helping.add(thread);
            thread.start();
        }
        look(0, threads, same);
        helping.forEach(LiveFiles::await);
        return same.get();
    }

    private void look(int first, int step, AtomicBoolean same) {
        for (int i = first; i < files.size() && same.get(); i += step) {
            for (Live file : files.get(i).get()) {
                if (!isThere(output, file)) {
                    same.set(false);
                    return;
                }
            }
        }
    }

    static boolean isThere(Path output, Live file) {
        try {
            return Stamp.basic(output.resolve(file.path())).equals(file.stamp());
        } catch (IOException e) {
            // It is gone, or something is in its way.
            return false;
        }
    }

    static Optional<byte[]> bytes(Path output, String path) {
        try {
            return Optional.of(Files.readAllBytes(output.resolve(path)));
        } catch (IOException e) {
            // It has just gone.
            return Optional.empty();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
