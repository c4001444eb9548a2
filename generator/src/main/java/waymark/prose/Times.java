package waymark.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;

/**
 * Of which times a clause may give figures.
 *
 * @param years the years and runs of years it names, as written
 * @param change whether it speaks of a change, so that the newest figure may stand beside an earlier one
 * @param open whether it speaks of some time before that it doesn't name
 */
record Times(List<String> years, boolean change, boolean open) {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d£,.])((?:19|20)\\d\\d)(?:([/–-])(\\d{2}(?:\\d{2})?)(?!\\d))?(?!\\d|,\\d|%)");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(?:from|(?:up|down)(?= from| by| on| to)|since|rose|risen|rising|fell|fallen|falling|grew|grown"
                    + "|dropped|climbed|improved|compared|to|now|today)\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:before|earlier|later|ago|previous(?:ly)?|last|then|once|used to|first)\\b");
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:was|were|had|stood|from|(?:up|down)(?= from| by| on| to)|since|rose|risen|fell|fallen|grew|grown"
                    + "|dropped|climbed|improved|compared)\\b");

    Times {
        years = List.copyOf(years);
    }

    /** What a clause says of times; nothing is too old for a row of a table. */
    static Times of(String clause, boolean row) {
        List<String> years = new ArrayList<>();
        Matcher m = YEAR.matcher(clause);
        while (m.find()) {
            years.add(m.group());
        }
        boolean past = years.isEmpty() && PAST.matcher(clause).find();
        return new Times(
                row ? List.of() : years,
                CHANGE.matcher(clause).find(),
                row || past || OPEN.matcher(clause).find());
    }

    /** The known observations that a clause may mean; none if it names a time of which there are none. */
    List<Observation> of(Series series) {
        List<Observation> known = series.observations().stream()
                .filter(o -> o.figure().number().isPresent())
                .toList();
        if (open || known.isEmpty()) {
            return known;
        }
        Observation newest = known.get(known.size() - 1);
        if (years.isEmpty()) {
            return List.of(newest);
        }
        List<Observation> named = named(known);
        boolean withNewest = change && !named.isEmpty() && !named.contains(newest);
        List<Observation> meant = new ArrayList<>(named);
        if (withNewest) {
            meant.add(newest);
        }
        return meant;
    }

    /** Those of the years that are named. */
    List<Observation> named(List<Observation> known) {
        return known.stream()
                .filter(o -> years.stream().anyMatch(y -> isOf(y, o.period())))
                .toList();
    }

    private static boolean isOf(String year, Period period) {
        String plain = year.replace('–', '-').replace('/', '-');
        String label = period.label().replace('–', '-').replace('/', '-');
        if (plain.length() > 4) {
            return label.equals(plain)
                    || label.equals(plain.substring(0, 4) + "-" + plain.substring(plain.length() - 2));
        }
        int number = Integer.parseInt(plain);
        return period.first().getYear() == number || period.last().getYear() == number;
    }
}
