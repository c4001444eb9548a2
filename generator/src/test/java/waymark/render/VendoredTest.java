package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others wrote lies in the templates as they published it, its licence beside it. */
class VendoredTest {
    private static final Path FOLDER = Path.of("..", "templates", "assets", "vendor");
    private static final String LIST = "SHA256SUMS";

    @Test
    void everyVendoredFileHasTheChecksumOfTheList() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (Path file : files()) {
            found.put(file.getFileName().toString(), sum(file));
        }
        Map<String, String> listed = Files.readAllLines(FOLDER.resolve(LIST)).stream()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        assertThat(found).isEqualTo(listed);
    }

    @Test
    void everyVendoredScriptHasItsLicenceBesideIt() throws IOException {
        List<Path> scripts =
                files().stream().filter(f -> f.toString().endsWith(".js")).toList();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.resolveSibling(
                                script.getFileName().toString().replace(".js", "-licence.txt")))
                        .content()
                        .contains("Permission is hereby granted, free of charge"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> !f.endsWith(LIST)).sorted().toList();
        }
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(hash);
    }
}
