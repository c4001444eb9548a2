package waymark.intake.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.store.NewFile;

/**
 * What came of a plan.
 *
 * @param files paths that were written
 * @param same paths that held the same already
 * @param remarks what isn't written, and why
 */
public record Written(List<String> files, List<String> same, List<String> remarks) {
    public Written {
        files = List.copyOf(files);
        same = List.copyOf(same);
        remarks = List.copyOf(remarks);
    }

    /** Writes all files of a plan, or, after a diagnostic for each that is there with other content, none. */
    public static Written of(Plan plan, Path site, Diagnostics diagnostics) {
        for (PlannedFile file : plan.files()) {
            if (NewFile.compare(site, file.path(), file.bytes()) == NewFile.Outcome.OTHER) {
                diagnostics.error(
                        "file-exists",
                        Span.of(file.path()),
                        "this file is there already, and what would be written is another",
                        "remove it, or give other names to what is written with --name");
            }
        }
        List<String> written = new ArrayList<>();
        List<String> same = new ArrayList<>();
        if (!diagnostics.hasErrors()) {
            for (PlannedFile file : plan.files()) {
                boolean there = NewFile.write(site, file.path(), file.bytes()) == NewFile.Outcome.SAME;
                (there ? same : written).add(file.path());
            }
        }
        return new Written(written, same, plan.remarks());
    }
}
