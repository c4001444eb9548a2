package waymark.store.watch;

import java.io.IOException;
import java.time.Duration;

/** A way to hear of changes; one thread asks. What changes while nobody waits is told to whoever waits next. */
interface Changes extends AutoCloseable {
    /**
     * Waits for a change, and then until no other follows soon.
     *
     * @param most how long it waits for the first
     * @return whether something may have changed
     * @throws IOException if changes can't be heard of in this way any longer
     */
    boolean await(Duration most) throws IOException, InterruptedException;

    /** Whether somebody who waited now would be told of a change at once. */
    boolean isWaiting() throws IOException;

    @Override
    void close();
}
