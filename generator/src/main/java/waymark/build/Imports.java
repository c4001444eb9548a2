package waymark.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.intake.Answers;
import waymark.intake.Import;
import waymark.intake.Import.Imported;
import waymark.intake.Source;
import waymark.intake.Surroundings;
import waymark.intake.report.Told;
import waymark.intake.write.Plan;
import waymark.intake.write.Written;
import waymark.store.FolderTree;
import waymark.store.InputFile;

/** Explains tables that may become part of a site, and writes what they need to. */
public final class Imports {
    private static final String OBSERVATIONS = "data/observations";

    private Imports() {}

    /**
     * What was asked for.
     *
     * @param write whether what a site needs is written
     * @param name what written files are called; if nothing, after the table
     */
    public record Wanted(Path site, List<Path> files, Answers answers, boolean write, Optional<String> name) {
        public Wanted {
            files = List.copyOf(files);
        }
    }

    /** Explains files, and all tables of folders, one after the other; what is wrong with one file stops no other. */
    public static List<Told> run(Wanted wanted) {
        List<Told> told = new ArrayList<>();
        for (InputFile file : InputFile.of(wanted.files())) {
            Surroundings site = Surroundings.of(FolderTree.open(wanted.site(), new Diagnostics()));
            Imported imported = Import.of(source(file, wanted.site()), site, wanted.answers());
            told.add(wanted.write() ? written(imported, wanted) : new Told(imported.explanation(), Optional.empty()));
        }
        return told;
    }

    /** Writes what a table needs, unless something is wrong with it. */
    private static Told written(Imported imported, Wanted wanted) {
        if (imported.explanation().hasErrors()
                || imported.explanation().records().figures() == 0) {
            return new Told(imported.explanation(), Optional.empty());
        }
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = Plan.of(imported, wanted.answers(), wanted.name());
        Written written = Written.of(plan, wanted.site(), diagnostics);
        boolean done = !diagnostics.hasErrors();
        return new Told(
                imported.explanation().with(diagnostics.sorted()), done ? Optional.of(written) : Optional.empty());
    }

    private static Source source(InputFile file, Path site) {
        SortedMap<String, byte[]> beside = new TreeMap<>();
        file.companions().forEach(c -> beside.put(c.name(), c.bytes()));
        return new Source(
                file.path().toString(), file.name(), file.bytes(), beside, file.isIn(site.resolve(OBSERVATIONS)));
    }
}
