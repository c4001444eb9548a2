package waymark.page;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Nearest;
import waymark.format.yaml.Values;
import waymark.indicator.Period;
import waymark.roadmap.Deadline;

/**
 * Every word that templates and sentences print, in one language.
 *
 * <p>{@code {0}} stands for the first argument, and so on. A message that counts has a key for each form ({@code
 * places.one}, {@code places.other}; Welsh: zero, one, two, few, many, other), chosen by its first argument; a key that
 * ends in the number itself ({@code places.2}) goes before the forms. What is asked for and isn't there is a defect of ours, so an exception.
 */
public final class Messages {
    private final String language;
    private final Map<String, String> texts;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final char grouping;
    private final List<Messages> others;

    private Messages(String language, Map<String, String> texts, List<Messages> others) {
        this.language = language;
        this.others = List.copyOf(others);
        this.texts = Collections.unmodifiableMap(new HashMap<>(texts));
        this.grouping = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                .getGroupingSeparator();
    }

    /** Messages by their keys, in a language given as a BCP 47 tag. */
    public static Messages of(String language, Map<String, String> texts) {
        return new Messages(language, texts, List.of());
    }

    /** The same with those of the site's other languages at hand, for files that all of them share. */
    public Messages beside(List<Messages> those) {
        return new Messages(language, texts, those);
    }

    /** Those of the site's other languages, if they are at hand. */
    public List<Messages> others() {
        return others;
    }

    /** The language, as a page's {@code lang} names it. */
    public String language() {
        return language;
    }

    /** Whether there is a message of this key, in one form or several. */
    public boolean has(String key) {
        return texts.containsKey(key) || texts.containsKey(key + Plural.OTHER.suffix());
    }

    /** All keys, those of plural forms with their ending. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** A message as it is written, for those who fill it in themselves; one of {@link #keys()}. */
    public String unfilled(String key) {
        return Objects.requireNonNull(texts.get(key));
    }

    /** A message with its arguments: texts and whole numbers. */
    public String text(String key, Object... arguments) {
        Message message = message(key, arguments);
        if (message.size() == 0) {
            return message.literal(0);
        }
        StringBuilder text = new StringBuilder(message.room());
        for (int i = 0; i < message.size(); i++) {
            text.append(message.literal(i)).append(plain(argument(message, i, key, arguments)));
        }
        return text.append(message.literal(message.size())).toString();
    }

    /** A message as HTML: itself and its plain arguments escaped, {@link Markup} arguments as they are. */
    public Markup markup(String key, Object... arguments) {
        Message message = message(key, arguments);
        StringBuilder html = new StringBuilder(message.room() + 32);
        for (int i = 0; i < message.size(); i++) {
            html.append(message.escaped(i)).append(escaped(argument(message, i, key, arguments)));
        }
        return new Markup(html.append(message.escaped(message.size())).toString());
    }

    private static Object argument(Message message, int index, String key, Object[] arguments) {
        int number = message.number(index);
        if (number >= arguments.length) {
            throw new IllegalArgumentException("message \"" + key + "\" wants an argument {" + number + "}");
        }
        return arguments[number];
    }

    /** A day, as in {@code 1 March 2026}. */
    public String day(LocalDate date) {
        return text(
                "date.day", digits(date.getDayOfMonth()), named("month", date.getMonthValue()), digits(date.getYear()));
    }

    /** A day with the month in short. */
    public String dayShort(LocalDate date) {
        return text(
                "date.day",
                digits(date.getDayOfMonth()),
                named("month-short", date.getMonthValue()),
                digits(date.getYear()));
    }

    public String month(YearMonth month) {
        return text("date.month", named("month", month.getMonthValue()), digits(month.getYear()));
    }

    /** A month in as few signs as can be, for the labels of charts. */
    public String shortMonth(YearMonth month) {
        return text(
                "date.month",
                named("month-short", month.getMonthValue()),
                digits(month.getYear()).substring(2));
    }

    private String named(String key, int number) {
        return text(key + "." + number);
    }

    private static String digits(int number) {
        return Integer.toString(number);
    }

    /** A period as its source writes it; its words are those of this language where they are of a few that are known. */
    public String period(Period period) {
        return PeriodWords.of(period.label(), this);
    }

    /** A time that somebody wrote down, such as {@code December 2023}, in the same few words. */
    public String written(String time) {
        return PeriodWords.of(time, this);
    }

    /** By when something is promised: a day or a month in words, anything else as it is written. */
    public String deadline(Deadline by) {
        return Values.dateOf(by.text())
                .map(this::day)
                .or(() -> Values.monthOf(by.text()).map(this::month))
                .orElseGet(() -> PeriodWords.of(by.text(), this));
    }

    /** A position among others: {@code 1st}, {@code 22nd}. */
    public String ordinal(int n) {
        String key = "ordinal" + Plural.ordinal(language, n).suffix();
        return text(texts.containsKey(key) ? key : "ordinal.other", digits(n));
    }

    /** Names joined as in a sentence: {@code a, b and c}. */
    public String list(Collection<String> names) {
        List<String> all = List.copyOf(names);
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : text("list.last", String.join(", ", all.subList(0, last)), all.get(last));
    }

    private String plain(Object argument) {
        if (argument instanceof String text) {
            return text;
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return grouped(((Number) argument).longValue());
        }
        throw new IllegalArgumentException("a message takes texts and whole numbers, not a "
                + argument.getClass().getName() + "; format it first");
    }

    private String escaped(Object argument) {
        return argument instanceof Markup markup ? markup.html() : Markup.escape(plain(argument));
    }

    private String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, grouping);
        }
        return digits.toString();
    }

    private Message message(String key, Object[] arguments) {
        Message found = arguments.length > 0 && (arguments[0] instanceof Integer || arguments[0] instanceof Long)
                ? counted(key, ((Number) arguments[0]).longValue())
                : known(key);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no message \"" + key + "\" in " + language + ": " + Nearest.hint(key, texts.keySet()));
        }
        return found;
    }

    private @Nullable Message known(String key) {
        Message found = messages.get(key);
        String text = found == null ? texts.get(key) : null;
        if (text != null) {
            found = Message.of(text);
            messages.put(key, found);
        }
        return found;
    }

    private @Nullable Message counted(String key, long count) {
        Message found = known(key + "." + count);
        if (found == null) {
            found = known(key + Plural.of(language, count).suffix());
        }
        if (found == null) {
            found = known(key + Plural.OTHER.suffix());
        }
        return found == null ? known(key) : found;
    }
}
