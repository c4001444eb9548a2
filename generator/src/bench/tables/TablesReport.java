import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import waymark.build.Imports;
import waymark.intake.Answers;
import waymark.intake.Explanation;
import waymark.intake.report.Told;

/** Prints as Markdown what becomes of every table below some folders; see README.md beside this file. */
public final class TablesReport {
    private TablesReport() {}

    public static void main(String[] folders) {
        List<Path> named = new ArrayList<>();
        for (String folder : folders) {
            named.add(Path.of(folder));
        }
        Path nowhere = Path.of(System.getProperty("java.io.tmpdir"));
        List<Explanation> files = Imports.run(
                        new Imports.Wanted(nowhere, named, Answers.NONE, false, java.util.Optional.empty()))
                .stream()
                .map(Told::explanation)
                .toList();
        print(files, named.get(0));
    }

    private static void print(List<Explanation> files, Path root) {
        System.out.println("| Table | Format | Records | Read | Figures | of groups | Left out |");
        System.out.println("|---|---|---:|---:|---:|---:|---|");
        int[] sums = new int[5];
        for (Explanation e : files) {
            Explanation.Records r = e.records();
            int left = r.leftOut().stream().mapToInt(Explanation.LeftOut::records).sum();
            if (r.read() + left != r.total()) {
                throw new IllegalStateException(e.file() + ": " + r);
            }
            System.out.println("| " + root.relativize(Path.of(e.file())) + " | " + format(e) + " | " + n(r.total()) + " | "
                    + n(r.read()) + " | " + n(r.figures()) + " | " + n(r.breakdowns()) + " | " + leftOut(e) + " |");
            int[] own = {r.total(), r.read(), r.figures(), r.breakdowns(), left};
            for (int i = 0; i < own.length; i++) {
                sums[i] += own[i];
            }
        }
        System.out.println("| **" + files.size() + " tables** | | **" + n(sums[0]) + "** | **" + n(sums[1]) + "** | **"
                + n(sums[2]) + "** | **" + n(sums[3]) + "** | **" + n(sums[4]) + "** |");
    }

    private static String format(Explanation e) {
        return e.form()
                .map(f -> f.guessed() ? "*guessed*" : f.profile())
                .orElse("no table");
    }

    private static String leftOut(Explanation e) {
        if (e.form().isEmpty()) {
            return cell(e.faults().get(0).message());
        }
        List<String> reasons = new ArrayList<>();
        e.records().leftOut().forEach(l -> reasons.add(n(l.records()) + " " + cell(l.reason())));
        return String.join("; ", reasons);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String n(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
