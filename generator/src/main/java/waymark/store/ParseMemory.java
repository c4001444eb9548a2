package waymark.store;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What sources were parsed to, from one build to the next, by names that hold the hash of their bytes. What the packed
 * bytes mean is the affair of whoever parses. Several threads may ask at once.
 */
public interface ParseMemory {
    /** What was remembered under a name; callers change nothing of it. */
    Optional<ByteBuffer> recall(String name);

    /** Remembers something under a name. */
    void remember(String name, byte[] packed);

    /**
     * Lets go of everything, once all has been read; what is new stays for the next build.
     *
     * @param whole whether all there is was asked for, so that what wasn't is of no more use
     */
    void keep(boolean whole);
}
