package waymark.store.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.store.FolderTree;
import waymark.store.Stamp;
import waymark.store.StoreException;

/** Lists the sources again and again, and compares what the disk tells of them: for disks that report no changes. */
final class Looks implements Changes {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofMillis(100);

    /** Where looking takes long it is done more seldom: this many times as long passes between two looks. */
    private static final int SELDOM = 20;

    private static final int LONGEST_BURST = 20;

    private final Path site;
    private Look last;
    private Duration pause = PAUSE;

    /**
     * What there was to see.
     *
     * @param refusal why nothing could be seen; else empty
     */
    private record Look(SortedMap<String, Stamp> stamps, List<Diagnostic> faults, String refusal) {
        static Look at(Path site) {
            Diagnostics faults = new Diagnostics();
            try {
                return new Look(FolderTree.open(site, faults).stamps(), faults.sorted(), "");
            } catch (StoreException e) {
                return new Look(Collections.emptySortedMap(), List.of(), String.valueOf(e.getMessage()));
            }
        }
    }

    Looks(Path site) {
        this.site = site;
        this.last = Look.at(site);
    }

    @Override
    public boolean await(Duration most) throws InterruptedException {
        Duration left = most;
        while (!isWaiting()) {
            if (left.isZero() || left.isNegative()) {
                return false;
            }
            Duration next = left.compareTo(pause) < 0 ? left : pause;
            Thread.sleep(next.toMillis());
            left = left.minus(next);
        }
        for (int i = 0; i < LONGEST_BURST && take(); i++) {
            Thread.sleep(QUIET.toMillis());
        }
        return true;
    }

    @Override
    public boolean isWaiting() {
        return !look().equals(last);
    }

    /** Takes what there is to see for seen, and tells whether it is something else than before. */
    private boolean take() {
        Look before = last;
        last = look();
        return !last.equals(before);
    }

    private Look look() {
        long start = System.nanoTime();
        Look look = Look.at(site);
        Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SELDOM);
        pause = took.compareTo(PAUSE) > 0 ? took : PAUSE;
        return look;
    }

    @Override
    public void close() {}
}
