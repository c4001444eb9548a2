package waymark.intake;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;

/**
 * What became of one file, and what is still to be said of it. {@code records.total = records.read + the sum of left out}.
 *
 * @param file as the user named it
 * @param hash the SHA-256 of its bytes
 * @param form what it was recognised as; nothing if it isn't a table
 * @param faults all that is wrong, sorted
 */
public record Explanation(
        String file,
        String hash,
        Optional<Form> form,
        List<Column> columns,
        Records records,
        AreasMet areas,
        PeriodsMet periods,
        List<IndicatorMet> indicators,
        List<SymbolMet> symbols,
        List<Diagnostic> faults,
        List<Question> questions) {
    public Explanation {
        columns = List.copyOf(columns);
        indicators = List.copyOf(indicators);
        symbols = List.copyOf(symbols);
        faults = List.copyOf(faults);
        questions = List.copyOf(questions);
    }

    /** The same with questions. */
    Explanation asking(List<Question> asked) {
        return new Explanation(file, hash, form, columns, records, areas, periods, indicators, symbols, faults, asked);
    }

    /** The same with more faults. */
    public Explanation with(List<Diagnostic> more) {
        List<Diagnostic> all = java.util.stream.Stream.concat(faults.stream(), more.stream())
                .sorted()
                .toList();
        return new Explanation(file, hash, form, columns, records, areas, periods, indicators, symbols, all, questions);
    }

    /** Whether something has to be mended before a build takes the file. */
    public boolean hasErrors() {
        return faults.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /**
     * What a file was recognised as, and how it is written.
     *
     * @param recognition by what
     * @param guessed whether no profile knows it
     */
    public record Form(
            String profile,
            String recognition,
            boolean guessed,
            String encoding,
            String separator,
            int linesAbove,
            int headerRows,
            int linesBelow) {}

    /**
     * What a column was taken for.
     *
     * @param part the key of a role, {@code level}, {@code breakdown}, {@code qualifier}, {@code ignored} or {@code unused}
     * @param caption what its name tells of its figures; may be empty
     * @param confidence from 0 to 1; 1 where a profile says so
     * @param why what speaks for a guess; may be empty
     */
    public record Column(int position, String name, String part, String caption, double confidence, String why) {}

    /**
     * What became of the records.
     *
     * @param figures how many figures they became: a wide table has several in a record
     * @param breakdowns how many of those are for a part of the people or things
     */
    public record Records(int total, int read, int figures, int breakdowns, List<LeftOut> leftOut) {
        public Records {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Records left out for one reason, with the first of them: its line, or 0, and its text. */
    public record LeftOut(String reason, int records, int line, String text) {}

    /**
     * The areas of a file.
     *
     * @param checked whether there is a site to hold them against; if not, all are taken as listed
     * @param met how many areas have figures
     * @param places how many of the site's places have figures
     * @param ofPlaces how many places the site has
     * @param missing names of places that have none
     * @param unlisted areas that the site doesn't list
     */
    public record AreasMet(
            boolean checked, int met, int places, int ofPlaces, List<String> missing, List<AreaMet> unlisted) {
        public AreasMet {
            missing = List.copyOf(missing);
            unlisted = List.copyOf(unlisted);
        }
    }

    /** An area that isn't listed; its name may be empty. */
    public record AreaMet(String code, String name, int records) {}

    /**
     * The periods of a file's figures; labels as published.
     *
     * @param rolling whether periods of a series overlap
     * @param gaps what is missing between the first and the last
     */
    public record PeriodsMet(String first, String last, int count, boolean rolling, List<String> gaps) {
        public PeriodsMet {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * An indicator of a file.
     *
     * @param id in the catalogue, or the one that it would get
     * @param listed whether the catalogue has it
     * @param near the name of the catalogue that a new one may have been meant to be; may be empty
     */
    public record IndicatorMet(String label, String id, boolean listed, String near, int figures, int areas) {}

    /** A text that stands in place of a number or beside it, and what it is taken to mean; nothing if that isn't known. */
    public record SymbolMet(String text, String meaning, int count) {}
}
