package waymark.intake.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;
import waymark.intake.Explanation;
import waymark.intake.Question;
import waymark.intake.write.Written;

/** Tells an explanation on a terminal: what was found, what is wrong, what to decide. */
public final class TextReport {
    private static final int FEW = 6;
    private static final int FAULTS = 10;
    private static final int LONGEST = 50;

    private final Explanation explanation;
    private final Wrapped out = new Wrapped();

    private TextReport(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The whole of it, one section below the other. */
    public static String full(Explanation explanation) {
        TextReport report = new TextReport(explanation);
        report.out.line(explanation.file());
        explanation.form().ifPresent(report::form);
        if (explanation.form().isPresent()) {
            report.records();
            report.columns();
            report.coverage();
            report.symbols();
        }
        report.faults();
        report.questions();
        return report.out.toString();
    }

    /** Several files in one line. */
    public static String sum(List<Explanation> files) {
        int records = files.stream().mapToInt(e -> e.records().total()).sum();
        int read = files.stream().mapToInt(e -> e.records().read()).sum();
        int faulty = (int) files.stream().filter(Explanation::hasErrors).count();
        return count(files.size(), "file") + ", " + count(records, "record") + ": " + number(read) + " read, "
                + number(records - read) + " left out; errors in " + count(faulty, "file") + "\n";
    }

    /** What was written, and what comes next. */
    public static String written(Explanation explanation, Written written) {
        Wrapped out = new Wrapped();
        written.files().forEach(f -> out.entry("Written", f));
        written.same().forEach(f -> out.entry("Unchanged", f + " (the same already)"));
        written.remarks().forEach(r -> out.entry("", r));
        long open = explanation.questions().stream().filter(Question::needed).count();
        out.entry("Next", (open == 0 ? "" : "say in these files what is still to decide, then ") + "waymark check");
        return out.toString();
    }

    /** That nothing was written, or what to do for it. */
    public static String unwritten(Explanation explanation, boolean asked) {
        Wrapped out = new Wrapped();
        boolean sound = !explanation.hasErrors() && explanation.records().figures() > 0;
        if (asked && !sound) {
            out.entry(
                    "Written",
                    "nothing: "
                            + (explanation.hasErrors() ? "mend or answer the above first" : "there are no figures"));
        } else if (explanation.form().isPresent()) {
            out.entry("Next", next(explanation, sound));
        }
        return out.toString();
    }

    private static String next(Explanation explanation, boolean sound) {
        if (sound) {
            return "answer what is to decide, and add --write to take the figures into the site";
        }
        return explanation.hasErrors()
                ? "mend what is found, or answer what is to decide, and run this again"
                : "nothing of this table is for the site as it is; see what was left out";
    }

    /** What became of the records and what wasn't used, for a list of many tables. */
    public static String brief(Explanation explanation) {
        TextReport report = new TextReport(explanation);
        report.out.line(explanation.file());
        explanation.form().ifPresent(f -> report.out.entry("Format", report.recognised(f)));
        report.records();
        report.unused();
        report.areas();
        report.periods();
        return report.out.toString();
    }

    private String recognised(Explanation.Form form) {
        return form.guessed()
                ? "not known; guessed from its contents, to be checked by you"
                : form.profile() + ", recognised by " + form.recognition();
    }

    private void form(Explanation.Form form) {
        out.entry("Format", recognised(form));
        List<String> written =
                new ArrayList<>(List.of(form.encoding().toUpperCase(java.util.Locale.ROOT), form.separator()));
        written.add(count(form.headerRows(), "header row"));
        if (form.linesAbove() > 0) {
            written.add(count(form.linesAbove(), "line") + " above the header");
        }
        if (form.linesBelow() > 0) {
            written.add(count(form.linesBelow(), "line") + " below the table");
        }
        out.entry("File", String.join(", ", written));
    }

    private void records() {
        Explanation.Records records = explanation.records();
        String read = number(records.read()) + " read";
        if (records.figures() > records.read() || records.breakdowns() > 0) {
            read += " (" + count(records.figures(), "figure");
            read += records.breakdowns() == 0 ? ")" : ", " + number(records.breakdowns()) + " of them for groups)";
        }
        int left = records.total() - records.read();
        out.entry("Records", number(records.total()) + ": " + read + ", " + number(left) + " left out");
        for (Explanation.LeftOut reason : records.leftOut()) {
            out.entry(
                    "",
                    number(reason.records()) + " " + reason.reason()
                            + (reason.line() > 0
                                    ? "; the first in line " + reason.line()
                                            + (reason.text().isEmpty() ? "" : ":")
                                    : ""));
            if (!reason.text().isEmpty()) {
                out.cut(reason.text());
            }
        }
    }

    private void columns() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Explanation.Column column : explanation.columns()) {
            String name = column.name() + sure(column);
            parts.computeIfAbsent(part(column.part()), p -> new ArrayList<>()).add(name);
        }
        String label = "Columns";
        for (Map.Entry<String, List<String>> part : parts.entrySet()) {
            if (!part.getKey().isEmpty()) {
                out.entry(label, part.getKey() + ": " + counted(part.getValue()));
                label = "";
            }
        }
        unused();
    }

    private static String sure(Explanation.Column column) {
        return column.confidence() >= 1 ? "" : " (" + Math.round(column.confidence() * 100) + "%)";
    }

    private void unused() {
        List<String> unused = explanation.columns().stream()
                .filter(c -> c.part().equals("unused"))
                .map(Explanation.Column::name)
                .toList();
        if (!unused.isEmpty()) {
            out.entry("", "not used: " + counted(unused));
        }
    }

    private static String part(String part) {
        return switch (part) {
            case "ignored" -> "known, and not read";
            case "unused" -> "";
            case "breakdown" -> "groups";
            case "qualifier" -> "part of the indicator";
            default -> part;
        };
    }

    private void coverage() {
        areas();
        periods();
        indicators();
    }

    private void areas() {
        Explanation.AreasMet areas = explanation.areas();
        boolean figures = explanation.records().figures() > 0;
        if (figures) {
            out.entry("Areas", areas(areas));
        }
        if (!areas.unlisted().isEmpty()) {
            List<String> names = areas.unlisted().stream()
                    .map(a -> (a.code() + " " + a.name()).strip())
                    .toList();
            out.entry(figures ? "" : "Areas", number(names.size()) + " not in data/places.csv: " + list(names));
        }
    }

    private void periods() {
        Explanation.PeriodsMet periods = explanation.periods();
        if (periods.count() > 0) {
            String last = periods.count() == 1 ? "" : " to " + periods.last() + ", " + number(periods.count());
            String gaps = periods.gaps().isEmpty() ? "" : "; nothing " + list(periods.gaps());
            out.entry("Periods", periods.first() + last + (periods.rolling() ? ", overlapping" : gaps));
        }
    }

    private String areas(Explanation.AreasMet areas) {
        String met = count(areas.met(), "area");
        if (!areas.checked()) {
            return met + ", all taken as listed: there is no data/places.csv";
        }
        String missing = areas.missing().isEmpty() ? "" : "; none for " + list(areas.missing());
        return met + "; " + number(areas.places()) + " of the site's " + count(areas.ofPlaces(), "place") + missing;
    }

    private void indicators() {
        List<Explanation.IndicatorMet> all = explanation.indicators();
        long fresh = all.stream().filter(i -> !i.listed()).count();
        for (int i = 0; i < Math.min(all.size(), FEW); i++) {
            Explanation.IndicatorMet met = all.get(i);
            String known = met.listed() ? met.id() : "new";
            out.entry(i == 0 ? "Indicators" : "", met.label() + " (" + known + "): " + count(met.figures(), "figure"));
        }
        if (all.size() > FEW) {
            out.entry("", number(all.size()) + " in all, " + number((int) fresh) + " of them new");
        }
    }

    private void symbols() {
        List<Explanation.SymbolMet> all = explanation.symbols();
        for (int i = 0; i < Math.min(all.size(), FEW); i++) {
            Explanation.SymbolMet symbol = all.get(i);
            String text = symbol.text().isEmpty() ? "(empty)" : symbol.text();
            String meaning = symbol.meaning().isEmpty() ? "not known" : symbol.meaning();
            out.entry(i == 0 ? "Symbols" : "", text + " = " + meaning + ": " + number(symbol.count()));
        }
        if (all.size() > FEW) {
            out.entry("", number(all.size()) + " different ones in all");
        }
    }

    private void faults() {
        List<Diagnostic> told = explanation.faults().stream()
                .filter(f -> !f.code().equals("rows-left-out"))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Map<Severity, Long> counts =
                told.stream().collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
        String summary = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> count(e.getValue().intValue(), e.getKey().word()))
                .collect(Collectors.joining(", "));
        out.entry("Found", summary);
        Map<String, List<Diagnostic>> kinds = told.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(f -> f.code() + f.message(), LinkedHashMap::new, Collectors.toList()));
        kinds.values().stream().limit(FAULTS).forEach(f -> fault(f.get(0), f.size()));
        if (kinds.size() > FAULTS) {
            out.line("    … and " + number(kinds.size() - FAULTS) + " more kinds; --json tells all");
        }
    }

    /** The first of some faults that say the same; this file goes by its name, without its folders. */
    private void fault(Diagnostic fault, int times) {
        String file = fault.span().file();
        String name = file.equals(explanation.file()) ? file.substring(file.lastIndexOf('/') + 1) : file;
        String place = name + fault.span().toString().substring(file.length());
        out.indented(
                4,
                place + ": " + fault.severity().word() + " [" + fault.code() + "] " + fault.message()
                        + (times == 1 ? "" : ", and " + number(times - 1) + " more like it"));
        if (!fault.hint().isEmpty()) {
            out.indented(6, "hint: " + fault.hint());
        }
    }

    private void questions() {
        int number = 1;
        for (Question question : explanation.questions()) {
            if (number == 1) {
                out.line("  To decide");
            }
            out.item(number + ".", question.text());
            String way = question.option().isEmpty() ? question.file() : question.option();
            if (!way.isEmpty()) {
                out.item("", way);
            }
            number++;
        }
    }

    private static String counted(List<String> names) {
        return list(names) + (names.size() > FEW ? " " + number(names.size()) + " in all" : "");
    }

    private static String list(List<String> names) {
        String some = names.stream().limit(FEW).map(TextReport::shortened).collect(Collectors.joining(", "));
        return names.size() > FEW ? some + " …" : some;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static String count(int n, String what) {
        return number(n) + " " + what + (n == 1 ? "" : "s");
    }

    private static String number(int n) {
        return String.format(java.util.Locale.ROOT, "%,d", n);
    }
}
