package waymark.store.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import waymark.store.Sha256;

/**
 * The hashes of the files of a publication. Of few they are worked out at once; of many by a process beside this one, while
 * the build goes on: our Java compiles quickly rather than well, and has none of the processor's own instructions for it.
 */
final class Hashing implements AutoCloseable {
    /** So many bytes are hashed here with as much work as a process has to come up and to compile what it needs. */
    private static final long FEW = 36L << 20;

    private static final int SIZE = 32;

    /** The hash of one file. */
    sealed interface Hash {}

    /** One that is there already. */
    private static final class Known implements Hash {
        private final byte[] bytes;

        Known(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** One that the process was asked for, as one of so many. */
    private record Asked(int number) implements Hash {}

    private final Path folder;
    private final String java;
    private final long few;
    private final AtomicLong bytes = new AtomicLong();
    private Optional<HashProcess> process = Optional.empty();
    private boolean failed;
    private int asked;
    private byte[] answers = new byte[0];

    Hashing(Path folder) {
        this(folder, HashProcess.java(), FEW);
    }

    Hashing(Path folder, String java, long few) {
        this.folder = folder;
        this.java = java;
        this.few = few;
    }

    /**
     * The hash of the first bytes of a buffer.
     *
     * @param path of a file that holds these bytes until {@link #finish}, below the folder
     */
    Hash of(byte[] buffer, int length, String path) {
        OptionalInt number = bytes.addAndGet(length) > few ? ask(path) : OptionalInt.empty();
        return number.isPresent() ? new Asked(number.getAsInt()) : known(Sha256.of(buffer, length));
    }

    /** A hash that was worked out before. */
    static Hash known(String hash) {
        return new Known(HexFormat.of().parseHex(hash));
    }

    private synchronized OptionalInt ask(String path) {
        if (process.isEmpty() && !failed) {
            process = HashProcess.start(folder, java);
            failed = process.isEmpty();
        }
        if (failed) {
            return OptionalInt.empty();
        }
        try {
            process.orElseThrow().ask(path);
            return OptionalInt.of(asked++);
        } catch (IOException e) {
            // It has ended early; what it was asked for is hashed at the end.
            failed = true;
            return OptionalInt.empty();
        }
    }

    /** Waits until the process has done all it was asked for. */
    synchronized void finish() {
        process.ifPresent(p -> answers = p.answers());
        close();
    }

    /** A hash in hexadecimal, once all is finished; nothing if the process failed before it came to it. */
    Optional<String> hex(Hash hash) {
        if (hash instanceof Known known) {
            return Optional.of(HexFormat.of().formatHex(known.bytes));
        }
        int from = ((Asked) hash).number() * SIZE;
        return from + SIZE > answers.length
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(answers, from, from + SIZE));
    }

    @Override
    public synchronized void close() {
        process.ifPresent(HashProcess::close);
        process = Optional.empty();
        failed = true;
    }
}
