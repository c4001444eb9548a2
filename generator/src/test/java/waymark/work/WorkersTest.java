package waymark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void resultsComeInTheOrderOfTheThingsWhoeverIsDoneFirst() {
        CountDownLatch last = new CountDownLatch(1);
        try (Workers workers = Workers.of(2)) {
            List<Integer> squares = workers.each(List.of(1, 2), n -> {
                if (n == 1) {
                    last.await();
                } else {
                    last.countDown();
                }
                return n * n;
            });
            assertThat(squares).containsExactly(1, 4);
        }
    }

    @Test
    void whoeverAsksGoesOnWhileWorkIsDone() {
        CountDownLatch asked = new CountDownLatch(1);
        try (Workers workers = Workers.of(1)) {
            Supplier<String> begun = workers.begin(() -> {
                asked.await();
                return "done";
            });
            asked.countDown();
            assertThat(begun.get()).isEqualTo("done");
        }
    }

    @Test
    void whatWorkThrowsIsThrownToWhoeverWaits() {
        IllegalStateException own = new IllegalStateException("ours");
        AssertionError error = new AssertionError("a defect");
        IOException checked = new IOException("the disk");
        try (Workers workers = Workers.of(1)) {
            assertThatThrownBy(() -> workers.each(List.of(1), n -> {
                        throw own;
                    }))
                    .isSameAs(own);
            assertThatThrownBy(() -> workers.each(List.of(1), n -> {
                        throw error;
                    }))
                    .isSameAs(error);
            assertThatThrownBy(() -> workers.each(List.of(1), n -> {
                        throw checked;
                    }))
                    .hasCause(checked);
        }
    }

    @Test
    void nobodyWorksAnyMoreOnceTheyAreClosed() throws InterruptedException {
        AtomicBoolean late = new AtomicBoolean();
        CountDownLatch working = new CountDownLatch(1);
        Workers workers = Workers.of(1);
        workers.begin(() -> {
            working.countDown();
            new CountDownLatch(1).await();
            return late;
        });
        workers.begin(() -> late.getAndSet(true));
        working.await();
        workers.close();
        assertThat(late).isFalse();
    }

    @Test
    void withNobodyTheOneWhoAsksDoesIt() {
        Thread own = Thread.currentThread();
        try (Workers workers = Workers.none()) {
            List<Thread> who = workers.each(IntStream.range(0, 3).boxed().toList(), n -> Thread.currentThread());
            assertThat(who).containsExactly(own, own, own);
        }
    }
}
