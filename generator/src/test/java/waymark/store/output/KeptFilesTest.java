package waymark.store.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.store.Sha256;
import waymark.store.Stamp;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;

class KeptFilesTest {
    @Test
    void areFoundWithThePartThatTheyAreOf() {
        Random random = new Random(3);
        List<List<Live>> parts = new ArrayList<>(List.of(List.of(), new ArrayList<>(), new ArrayList<>(), List.of()));
        List<Live> all = IntStream.range(0, 200)
                .mapToObj(i -> new Live(
                        "f" + random.nextInt(20) + "/" + i, Sha256.of(new byte[i]), Stamp.basic(i, random.nextLong())))
                .toList();
        all.forEach(f -> parts.get(1 + random.nextInt(2)).add(f));
        KeptFiles kept = KeptFiles.of(parts.stream().map(KeptFilesTest::packed).toList());
        assertThat(kept.size()).isEqualTo(200);
        assertThat(kept.paths()).isSorted().hasSize(200);
        for (Live file : all) {
            int number = kept.find(file.path());
            assertThat(kept.get(number)).isEqualTo(file);
            assertThat(parts.get(kept.part(number))).contains(file);
        }
        assertThat(kept.find("f0/x")).isNegative();
    }

    /** The files of a part as the next build finds them. */
    private static LiveFiles packed(List<Live> files) {
        Packing packing = new Packing();
        LiveFiles.of(files).pack(packing);
        return LiveFiles.unpack(new Unpacking(packing.packed()));
    }
}
