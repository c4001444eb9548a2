package waymark.build;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.intake.Answers;
import waymark.intake.Explanation;
import waymark.intake.Import;
import waymark.intake.Source;
import waymark.intake.Surroundings;
import waymark.store.FolderTree;
import waymark.store.InputFile;

/** Explains tables that may become part of a site. */
public final class Imports {
    private static final String OBSERVATIONS = "data/observations";

    private Imports() {}

    /** Explains files, and all tables of folders, one after the other. */
    public static List<Explanation> explain(Path site, List<Path> named, Answers answers) {
        List<InputFile> files = InputFile.of(named);
        Surroundings around = Surroundings.of(FolderTree.open(site, new Diagnostics()));
        return files.stream()
                .map(f -> Import.of(source(f, site), around, answers).explanation())
                .toList();
    }

    private static Source source(InputFile file, Path site) {
        SortedMap<String, byte[]> beside = new TreeMap<>();
        file.companions().forEach(c -> beside.put(c.name(), c.bytes()));
        return new Source(
                file.path().toString(), file.name(), file.bytes(), beside, file.isIn(site.resolve(OBSERVATIONS)));
    }
}
