package waymark.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.diagnostic.Span;
import waymark.format.markdown.Passage;
import waymark.indicator.Indicator;
import waymark.place.Area;

/**
 * A sentence, or a row of a table, with what it speaks of.
 *
 * @param start where it begins in its passage
 * @param plain its text with the names of indicators blanked out, for the words around them
 * @param mentions the indicators it speaks of; those of the sentence before, if it speaks on, stand at its beginning
 * @param areas the areas named in it
 * @param head the head of the table that it is a row of, or empty
 * @param known the areas whose figures it may give without naming them there: of the sentence before, of a table's head
 */
record Sentence(
        Passage passage,
        int start,
        String text,
        String plain,
        List<Names.Found<Indicator>> mentions,
        List<Names.Found<Area>> areas,
        List<Area> known,
        String head) {
    private static final Pattern BREAK =
            Pattern.compile("[;:]\\s|\\s[—–]\\s|,\\s(?:and|but|while|whereas|which|though|although|so)\\s");

    private static final Pattern BAR = Pattern.compile("\\|");

    Sentence {
        mentions = List.copyOf(mentions);
        areas = List.copyOf(areas);
        known = List.copyOf(known);
    }

    boolean isRow() {
        return passage.row();
    }

    /** The head of the column that a character of a row stands in; empty outside of tables. */
    String column(int at) {
        long column = text.substring(0, at).chars().filter(c -> c == '|').count();
        return BAR.splitAsStream(head).skip(column).findFirst().orElse("");
    }

    /** Whether the clause around a character names an indicator itself. */
    boolean isNamedInClause(int at) {
        int from = clauseStart(at);
        int to = from + clause(at).length();
        return mentions.stream().anyMatch(f -> f.start() >= from && f.start() <= to);
    }

    /** Where a character of it stands in the file. */
    Span span(int at) {
        return passage.span(start + at);
    }

    /** Where the clause around a character begins. */
    int clauseStart(int at) {
        int begin = 0;
        Matcher m = BREAK.matcher(plain);
        while (m.find() && m.end() <= at) {
            begin = m.end();
        }
        return begin;
    }

    /** The clause around a character, names of indicators blanked out. */
    String clause(int at) {
        Matcher m = BREAK.matcher(plain);
        int end = m.find(Math.min(at, plain.length())) ? m.start() : plain.length();
        return plain.substring(clauseStart(at), end);
    }
}
