package waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;
import waymark.format.csv.CsvFormat;
import waymark.indicator.TableReport;
import waymark.indicator.profile.Profile;
import waymark.intake.guess.ColumnGuess;
import waymark.intake.guess.Guess;
import waymark.intake.sniff.Sniffed;
import waymark.store.Sha256;

/** Puts together what was found out about a file. */
final class Explaining {
    private static final int LONGEST_EXAMPLE = 200;
    private static final String UNREAD = "not read: ";

    private final Source source;
    private final TableForm form;
    private final Reading reading;
    private final Surroundings site;
    private final Answers answers;
    private final List<Diagnostic> faults;
    private final Sniffed.Lines lines;

    Explaining(
            Source source,
            TableForm form,
            Reading reading,
            Surroundings site,
            Answers answers,
            List<Diagnostic> faults) {
        this.source = source;
        this.form = form;
        this.reading = reading;
        this.site = site;
        this.answers = answers;
        this.faults = faults;
        this.lines = form.sniffed().lines(wanted(), form.sniffed().brokenLine());
    }

    /** The explanation of a file that is no table, or of text in no encoding that is known. */
    static Explanation refused(Source source, List<Diagnostic> faults) {
        boolean text = faults.stream().anyMatch(f -> f.code().equals("csv-encoding"));
        return new Explanation(
                source.display(),
                Sha256.of(source.bytes()),
                Optional.empty(),
                List.of(),
                text ? unreadable(source, faults.get(0)) : new Explanation.Records(0, 0, 0, 0, List.of()),
                new Explanation.AreasMet(false, 0, 0, 0, List.of(), List.of()),
                new Explanation.PeriodsMet("", "", 0, false, List.of()),
                List.of(),
                List.of(),
                faults,
                List.of());
    }

    /** As many records as there are lines below the first, as far as that can be told. */
    private static Explanation.Records unreadable(Source source, Diagnostic fault) {
        long lines = new String(source.bytes(), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(l -> !l.isBlank())
                .count();
        int records = (int) Math.max(1, lines - 1);
        return new Explanation.Records(
                records, 0, 0, 0, List.of(new Explanation.LeftOut(UNREAD + fault.message(), records, 0, "")));
    }

    Explanation explanation() {
        Coverage coverage = new Coverage();
        Coverage.collect(reading.observations(), reading.catalogue(), file -> coverage);
        List<Explanation.SymbolMet> symbols = reading.report()
                .map(r -> Symbols.of(source, form.profiles(), r))
                .orElse(List.of());
        Explanation open = new Explanation(
                source.display(),
                Sha256.of(source.bytes()),
                Optional.of(written()),
                columns(),
                records(),
                coverage.areas(site.areas(), site.listed(), reading.unlisted()),
                coverage.periods(),
                coverage.indicators(site.catalogue()),
                symbols,
                faults,
                List.of());
        return open.asking(new Questions(source, form, reading, site, answers, open).all());
    }

    private Explanation.Form written() {
        Sniffed sniffed = form.sniffed();
        String recognition = form.known().map(Profile::recognisedBy).orElse("its contents");
        boolean named = form.draft().isEmpty() && !form.profile().files().isEmpty();
        CsvFormat format = named ? form.profile().csv() : sniffed.format();
        return new Explanation.Form(
                form.known().orElse(form.profile()).name(),
                recognition,
                form.guess().isPresent(),
                sniffed.encoding(),
                separator(format.separator()),
                format.skippedLines(),
                format.headerRows(),
                reading.report().map(r -> below(r.leftOut())).orElse(0));
    }

    private static int below(List<TableReport.LeftOut> leftOut) {
        return leftOut.stream()
                .filter(l -> l.reason().equals("below the table"))
                .mapToInt(TableReport.LeftOut::records)
                .sum();
    }

    private static String separator(char sign) {
        return switch (sign) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
    }

    private List<Explanation.Column> columns() {
        Map<String, ColumnGuess> guesses = form.guess().map(Guess::columns).orElse(List.of()).stream()
                .collect(Collectors.toMap(ColumnGuess::name, Function.identity(), (a, b) -> a));
        List<TableReport.Column> parts =
                reading.report().map(TableReport::columns).orElse(List.of());
        if (parts.isEmpty()) {
            return form.guess().map(Guess::columns).orElse(List.of()).stream()
                    .map(g -> new Explanation.Column(g.position(), g.name(), g.part(), "", g.confidence(), g.why()))
                    .toList();
        }
        return parts.stream()
                .map(c -> {
                    ColumnGuess guess = guesses.get(c.name());
                    return new Explanation.Column(
                            c.position(),
                            c.name(),
                            c.part(),
                            c.caption(),
                            guess == null ? 1 : guess.confidence(),
                            guess == null ? "" : guess.why());
                })
                .toList();
    }

    private Explanation.Records records() {
        if (reading.report().isEmpty()) {
            return unread();
        }
        TableReport report = reading.report().get();
        List<Explanation.LeftOut> leftOut = new ArrayList<>();
        report.leftOut().stream().filter(l -> l.records() > 0).forEach(l -> {
            int line = l.firstLine() > 0 ? l.firstLine() : raggedLine();
            String reason =
                    form.guess().filter(Guess::noFigures).map(Guess::contents).orElse(l.reason());
            leftOut.add(new Explanation.LeftOut(reason, l.records(), line, text(line)));
        });
        int behind = behindQuote();
        if (behind > 0) {
            int line = form.sniffed().brokenLine();
            leftOut.add(new Explanation.LeftOut("behind a quote that is not closed", behind, line, text(line)));
        }
        return new Explanation.Records(
                report.records() + behind, report.read(), report.figures(), report.breakdowns(), leftOut);
    }

    /** The lines that examples are taken from. */
    private Set<Integer> wanted() {
        Set<Integer> wanted = new HashSet<>(List.of(form.sniffed().brokenLine(), raggedLine(), firstLine()));
        reading.report().ifPresent(r -> r.leftOut().forEach(l -> wanted.add(l.firstLine())));
        return wanted;
    }

    /** The line of the first record. */
    private int firstLine() {
        return form.sniffed().body().isEmpty()
                ? 0
                : form.sniffed().body().get(0).line();
    }

    /** How many lines can't be told from each other, because a quote isn't closed. */
    private int behindQuote() {
        return lines.filled();
    }

    /** All records of a table that no profile could be fitted to, with the reason. */
    private Explanation.Records unread() {
        int total = form.sniffed().records() + behindQuote();
        String reason = faults.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .findFirst()
                .map(f -> UNREAD + f.message())
                .orElse(UNREAD + "nothing in it is a figure");
        int line = firstLine();
        List<Explanation.LeftOut> all =
                total == 0 ? List.of() : List.of(new Explanation.LeftOut(reason, total, line, text(line)));
        return new Explanation.Records(total, 0, 0, 0, all);
    }

    private int raggedLine() {
        return faults.stream()
                .filter(f -> f.code().equals("csv-ragged"))
                .mapToInt(f -> f.span().line())
                .filter(l -> l > 0)
                .min()
                .orElse(0);
    }

    private String text(int line) {
        String text = lines.texts().getOrDefault(line, "").strip();
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…";
    }
}
