package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondBuildAndNamesTheFolder() {
        try (BuildLock first = BuildLock.acquire(folder)) {
            assertThat(first.folder()).isDirectory();
            assertThatThrownBy(() -> BuildLock.acquire(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "another build is writing to " + folder + "; let it end, or choose another output folder");
        }
    }

    @Test
    void isTheSameLockByWhateverWayTheFolderIsReached(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
        try (BuildLock first = BuildLock.acquire(folder)) {
            assertThat(first.folder()).isDirectory();
            assertThatThrownBy(() -> BuildLock.acquire(link)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> BuildLock.acquire(folder.resolve("x/..").normalize()))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void leavesNothingBehindAndCanBeTakenAgain() throws IOException {
        for (int i = 0; i < 3; i++) {
            BuildLock.acquire(folder).close();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aLockFileLeftOverMeansNothing() throws IOException {
        Files.createDirectories(folder.resolve(".waymark"));
        Files.createFile(folder.resolve(".waymark/lock"));
        BuildLock.acquire(folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysInAPlainSentenceThatAFolderCantBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> BuildLock.acquire(file.resolve("site")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("can't write to " + file.resolve("site") + ": ");
    }

    @Test
    void ofTwentyStartedTogetherOneBuildsAndNineteenRefuseWithinASecond() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(20);
        List<Future<Long>> refusals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            refusals.add(threads.submit(() -> {
                start.await();
                long before = System.nanoTime();
                try (BuildLock lock = BuildLock.acquire(folder)) {
                    tried.countDown();
                    tried.await();
                    assertThat(lock.folder()).isDirectory();
                    return -1L;
                } catch (StoreException refused) {
                    tried.countDown();
                    return (System.nanoTime() - before) / 1_000_000;
                }
            }));
        }
        start.countDown();
        List<Long> milliseconds = new ArrayList<>();
        for (Future<Long> refusal : refusals) {
            milliseconds.add(refusal.get());
        }
        threads.shutdown();
        assertThat(milliseconds).filteredOn(m -> m < 0).hasSize(1);
        assertThat(milliseconds).filteredOn(m -> m >= 0 && m < 1000).hasSize(19);
    }

    @Test
    void ofTwentyThreadsOneAtATimeHasIt() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger built = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            results.add(threads.submit(() -> {
                start.await();
                for (int round = 0; round < 200; round++) {
                    try (BuildLock lock = BuildLock.acquire(folder)) {
                        assertThat(inside.incrementAndGet()).isEqualTo(1);
                        assertThat(lock.folder()).isDirectory();
                        built.incrementAndGet();
                        inside.decrementAndGet();
                    } catch (StoreException refused) {
                        assertThat(refused).hasMessageStartingWith("another build is writing");
                    }
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> result : results) {
            result.get();
        }
        threads.shutdown();
        assertThat(built.get()).isPositive();
        assertThat(folder).isEmptyDirectory();
    }
}
