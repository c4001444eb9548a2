package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import waymark.build.Settings;

/** Builds that are understood without picocli: they are what picocli would make of the same words. */
class PlainBuildTest {
    private static Optional<BuildCommand> plain(String arguments) {
        return PlainBuild.of(false, arguments.split(" ", -1));
    }

    private static BuildCommand described(String arguments) {
        CommandLine.ParseResult parsed = Main.line(false).parseArgs(arguments.split(" ", -1));
        return (BuildCommand) parsed.subcommand().commandSpec().userObject();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "build --source here",
                "build --output there",
                "build --preview",
                "build --strict",
                "build --source . --date 2024-12-31",
                "build --source build",
                "build --preview --output there --strict --source here --date 2024-02-29"
            })
    void plainWordsMeanWhatPicocliMakesOfThem(String arguments) {
        Settings plain = plain(arguments).orElseThrow().settings();
        Settings described = described(arguments).settings();
        assertThat(plain).usingRecursiveComparison().ignoringFields("now.clock").isEqualTo(described);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "--version",
                "build --help",
                "build here",
                "build --source",
                "build --source=here",
                "build --source --strict",
                "build --source here --source there",
                "build --strict --strict",
                "build --date tomorrow",
                "build --date 2023-02-29",
                "build @words",
                "build --source @words",
                "build --sources here"
            })
    void whatIsNotPlainIsLeftToPicocli(String arguments) {
        assertThat(plain(arguments)).isEmpty();
    }

    @Test
    void anEmptyFolderIsLeftToPicocli() {
        assertThat(PlainBuild.of(false, "build", "--source", "")).isEmpty();
    }
}
