package waymark.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.indicator.Indicator;

/** Tells numbers that are no figures of a place: changes, targets, parts of the people, places within the place. */
final class Excuses {
    private static final Pattern POINTS = Pattern.compile("(?i)^[ -]*(?:percentage[ -])?points?\\b");
    private static final Pattern CHANGE_AFTER = Pattern.compile(
            "(?i)^ (?:(?:points? )?(?:less|more|fewer|higher|lower|better|worse)"
                    + "|rise|fall|increase|decrease|drop|cut|growth|reduction|gap|target|in \\w+ years?|over \\w+ years?|a year (?:faster|slower))\\b");
    private static final Pattern CHANGE_BEFORE =
            Pattern.compile("(?i)\\b(?:by|(?:rise|fall|increase|decrease|drop|cut|growth|reduction"
                    + "|gap|difference|change|gain|discount) of|gains?|adds?|added|another|extra|a further)"
                    + "(?: (?:about|around|some|only|over|nearly|almost|just|more than|less than|at least))* $");
    private static final Pattern PART_BEFORE =
            Pattern.compile("(?i)\\bof (?:whom|them|these|those|which)\\b|\\b(?:among|amongst)\\b|\\bthe rest\\b");
    private static final Pattern PART_AFTER = Pattern.compile("(?i)^ (?:of (?:whom|them|these|the rest|which|it)\\b"
            + "|(?:of \\w+ |who )?(?:said|say|told|answered|replied)\\b)");
    private static final Pattern GROUP =
            Pattern.compile("(?i)\\b(?:boys?|girls?|men|man|women|woman|males?|females?|fathers?"
                    + "|aged [\\d]+(?:(?: to |[–-])\\d+| and over)?|disabled|disabilit\\w+|free school meals)\\b");
    private static final Pattern AIM = Pattern.compile(
            "(?i)\\b(?:targets?|aims?|aimed|aiming|goals?|wants?|wanted|promised?|promises"
                    + "|pledged?|ambitions?|would|should|hopes?|hoped|plans?|planned|if|by (?:the end of )?20\\d\\d|forecast|expected to)\\b");
    private static final Pattern OF = Pattern.compile("(?i)^ of (?:all |the |our |its |their |these )*([\\p{L}-]+)");
    private static final Pattern OTHER_COLUMN = Pattern.compile("(?i)\\b(?:change|difference|gap|points)\\b");
    private static final Pattern EVERYBODY =
            Pattern.compile("(?i)us|all|those|people|residents|everybody|everyone|you");
    private static final Pattern SMALLER =
            Pattern.compile("(?i)\\b(?:wards?|estates?|villages?|parish(?:es)?|neighbourhoods?"
                    + "|(?:this|our|each|every|one|a) (?:\\w+ )?school)\\b");
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\b(?:[Ii]n|[Aa]t|[Oo]n|[Aa]round|[Aa]cross) (?:the )?(\\p{Lu}[\\p{L}’'-]+)");
    private static final Pattern TIME =
            Pattern.compile("(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)");

    private Excuses() {}

    /** Whether a number is a change, a target, of a part of what the figure is about, or of a place within the place. */
    static boolean excuse(Sentence sentence, Claim claim) {
        if (POINTS.matcher(claim.after()).find()
                || CHANGE_AFTER.matcher(claim.after()).find()
                || PART_AFTER.matcher(claim.after()).find()
                || CHANGE_BEFORE
                        .matcher(sentence.text().substring(0, claim.at()))
                        .find()) {
            return true;
        }
        String clause = sentence.clause(claim.at());
        String before = sentence.plain().substring(sentence.clauseStart(claim.at()), claim.at());
        String column = sentence.column(claim.at());
        return AIM.matcher(column).find()
                || OTHER_COLUMN.matcher(column).find()
                || PART_BEFORE.matcher(before).find()
                || AIM.matcher(clause).find()
                || SMALLER.matcher(clause).find()
                || elsewhere(sentence, claim.at());
    }

    /** Whether the clause names a place that is none of the areas. */
    private static boolean elsewhere(Sentence sentence, int at) {
        int start = sentence.clauseStart(at);
        Matcher m = ELSEWHERE.matcher(sentence.clause(at));
        while (m.find()) {
            int name = start + m.start(1);
            boolean known = sentence.areas().stream().anyMatch(f -> f.start() <= name && name < f.end());
            if (!known && !TIME.matcher(m.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause that names no indicator gives a share of something else than the indicator is about. */
    static boolean isOfOthers(Sentence sentence, Claim claim, Indicator indicator) {
        return !sentence.isNamedInClause(claim.at()) && namesOthers(sentence, claim, indicator);
    }

    /** Whether a share is said to be of something that the indicator's title and definition don't name. */
    static boolean namesOthers(Sentence sentence, Claim claim, Indicator indicator) {
        Matcher m = OF.matcher(claim.after());
        return !sentence.isRow()
                && m.find()
                && !EVERYBODY.matcher(m.group(1)).matches()
                && !about(indicator).contains(m.group(1).toLowerCase(Locale.ROOT));
    }

    private static String about(Indicator indicator) {
        return Stream.of(
                        List.of(
                                indicator.title(),
                                indicator.definition(),
                                indicator.unit().name()),
                        indicator.also())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the clause speaks of a part of the people that the indicator is not itself about. */
    static boolean isOfGroup(Sentence sentence, Claim claim, Indicator indicator) {
        String about = about(indicator);
        Matcher m = GROUP.matcher(sentence.clause(claim.at()));
        while (m.find()) {
            if (!about.contains(m.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
