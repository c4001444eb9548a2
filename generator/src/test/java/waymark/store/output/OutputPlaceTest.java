package waymark.store.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.store.StoreException;

class OutputPlaceTest {
    @TempDir
    Path temporary;

    private Path source;

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectories(temporary.resolve("network"));
        Files.createDirectories(source.resolve("content"));
        Files.createDirectories(source.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network/site", "network/public/www", "site", "network-site", "x/../site"})
    void allowsFoldersBesideTheSources(String output) throws IOException {
        Path checked = OutputPlace.checked(temporary.resolve(output), source);
        assertThat(checked).isEqualTo(temporary.toRealPath().resolve(output).normalize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network",
                "network/.",
                "",
                "..",
                "/",
                "network/content",
                "network/content/site",
                "network/data/editions",
                "network/templates",
                "network/Content/x",
                "network/.git",
                "network/site/../data",
                "link/data"
            })
    void refusesTheSourcesThemselvesAndWhatHoldsThem(String output) throws IOException {
        Files.createSymbolicLink(temporary.resolve("link"), source);
        assertThatThrownBy(() -> OutputPlace.checked(temporary.resolve(output), source))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the output folder ")
                .hasMessageEndingWith("choose another, such as " + source.resolve("site"));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> OutputPlace.checked(file, source))
                .hasMessage("the output " + file + " is a file, not a folder");
    }
}
