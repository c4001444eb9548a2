package waymark.sites;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Invocation;

/** One character of one source is changed, at random but repeatably: a build says so or doesn't mind, and never fails. */
class CorruptionTest {
    /** What breaks formats more often than letters do. */
    private static final String SHARP = "\"'\\\n\r\t,;:#-–{}[]()<>|&*!?%$@`~^=+/.0123456789 \0\u00a0\u2028\ufeffxü€𝔸";

    @TempDir
    Path temp;

    private FileTree source;
    private FileTree output;

    @Test
    void aSlipInASmallSiteIsToldOrHarmless() throws IOException {
        start(SiteCase.base());
        corrupt(1, 250, 4);
    }

    @Test
    void aSlipInASiteWithEditionsIsToldOrHarmless() throws IOException {
        start(new SiteCase("editions"));
        corrupt(2, 100, 4);
    }

    @Test
    @Tag("long")
    void thousandsOfSlipsAreToldOrHarmless() throws IOException {
        start(SiteCase.base());
        corrupt(3, 2000, 1);
    }

    private void start(SiteCase site) throws IOException {
        source = new FileTree(temp.resolve("source"));
        output = new FileTree(temp.resolve("site"));
        site.layOut(source.folder());
        Invocation built = run("build");
        assertThat(built.exit()).as(built.err()).isZero();
    }

    private Invocation run(String command) {
        List<String> arguments = new ArrayList<>(List.of(command, "--date", SiteCase.DATE));
        arguments.addAll(List.of("--source", source.folder().toString()));
        if (command.equals("build")) {
            arguments.addAll(List.of("--output", output.folder().toString()));
        }
        return Invocation.of(arguments);
    }

    /** Each slip is checked; of those that a check lets pass, every so many are built. */
    private void corrupt(long seed, int times, int built) throws IOException {
        List<String> paths = source.paths();
        for (int i = 0; i < times; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            String path = paths.get(random.nextInt(paths.size()));
            byte[] good = source.bytes(path);
            byte[] bad = slip(good, random);
            Files.write(source.folder().resolve(path), bad);
            String what = "seed " + seed + ", slip " + i + ", " + path + ":\n" + difference(good, bad);
            Invocation check = run("check");
            ends(check, what);
            if (check.exit() == 1 || i % built == 0) {
                build(check, what);
            }
            Files.write(source.folder().resolve(path), good);
        }
    }

    private void build(Invocation check, String what) {
        String before = output.hash();
        Invocation build = run("build");
        ends(build, what);
        if (check.exit() == 1) {
            assertThat(build.exit()).as(what + check.err()).isEqualTo(1);
        }
        if (build.exit() == 1) {
            assertThat(output.hash()).as(what + build.err()).isEqualTo(before);
        }
    }

    private static void ends(Invocation run, String what) {
        assertThat(run.exit()).as(what + run.err()).isIn(0, 1);
        if (run.exit() == 1) {
            assertThat(run.messages()).as(what).contains(": error [");
        }
    }

    private static byte[] slip(byte[] good, Random random) {
        String sharp = SHARP;
        int at = random.nextInt(good.length + 1);
        int start = sharp.offsetByCodePoints(0, random.nextInt(sharp.codePointCount(0, sharp.length())));
        byte[] fresh = random.nextInt(20) == 0
                ? new byte[] {(byte) random.nextInt(256)}
                : sharp.substring(start, sharp.offsetByCodePoints(start, 1)).getBytes(UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> joined(good, at, new byte[0], at + 1);
            case 1 -> joined(good, at, fresh, at);
            case 2 -> joined(good, at, Arrays.copyOfRange(good, at, Math.min(good.length, at + 1)), at);
            default -> joined(good, at, fresh, at + 1);
        };
    }

    /** The good bytes up to a place, others in between, and the good ones from a place. */
    private static byte[] joined(byte[] good, int to, byte[] between, int from) {
        int start = Math.min(from, good.length);
        byte[] bad = Arrays.copyOf(good, to + between.length + good.length - start);
        System.arraycopy(between, 0, bad, to, between.length);
        System.arraycopy(good, start, bad, to + between.length, good.length - start);
        return bad;
    }

    private static String difference(byte[] good, byte[] bad) {
        int at = Math.max(0, Arrays.mismatch(good, bad));
        return around(good, at) + "\n" + around(bad, at) + "\n";
    }

    private static String around(byte[] bytes, int at) {
        return new String(Arrays.copyOfRange(bytes, Math.max(0, at - 40), Math.min(bytes.length, at + 40)), UTF_8);
    }
}
