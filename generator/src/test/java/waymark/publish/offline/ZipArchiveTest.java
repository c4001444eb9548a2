package waymark.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Packed PAGE = packed("b/index.html", "Tŷ ".repeat(5000));
    private static final Packed EMPTY = packed("a.txt", "");

    private static Packed packed(String path, String text) {
        return Packed.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> read(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 5, 1, 12, 0));
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void filesComeOutAsTheyWentInAndInTheOrderOfTheirPaths() throws IOException {
        Map<String, String> files = read(ZipArchive.of("northbridge/", List.of(PAGE, EMPTY), DAY));
        assertThat(files.keySet()).containsExactly("northbridge/a.txt", "northbridge/b/index.html");
        assertThat(files.get("northbridge/a.txt")).isEmpty();
        assertThat(files.get("northbridge/b/index.html")).isEqualTo("Tŷ ".repeat(5000));
    }

    @Test
    void theBytesDependOnNeitherOrderNorTimeZone() {
        byte[] here = ZipArchive.of("x/", List.of(PAGE, EMPTY), DAY);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ZipArchive.of("x/", List.of(EMPTY, PAGE), DAY)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(ZipArchive.of("x/", List.of(PAGE, EMPTY), DAY.plusDays(1))).isNotEqualTo(here);
    }
}
