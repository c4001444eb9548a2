package waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import waymark.Sample;
import waymark.store.MemoryTree;

/** Tables for the tests of imports; all places are invented. */
public final class Given {
    private Given() {}

    /** A file outside of the site. */
    public static Source file(String name, byte[] bytes) {
        return new Source("in/" + name, name, bytes, new TreeMap<>(), false);
    }

    public static Source file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told of a table that is imported into the sample site. */
    public static Explanation explained(String name, String text, Answers answers) {
        return Import.of(file(name, text), Surroundings.of(sample()), answers).explanation();
    }

    public static Explanation explained(String name, String text) {
        return explained(name, text, Answers.NONE);
    }

    public static MemoryTree sample() {
        return Sample.tree();
    }
}
