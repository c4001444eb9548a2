package waymark.indicator.sidecar;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Unit;

/** Units as sources write them in one text: {@code %}, {@code Percentage (%)}, {@code £m}, {@code years}. */
final class UnitText {
    private static final Set<String> PER_CENT =
            Set.of("%", "percent", "per cent", "percentage", "pct", "percentages", "proportion (%)", "percentage (%)");
    private static final Set<String> POINTS = Set.of("pp", "percentage point", "percentage points", "ppt", "pps");
    private static final Set<String> NUMBER =
            Set.of("number", "numberstring", "count", "total number", "no.", "#", "units", "integer");
    private static final Map<String, String> CURRENCIES =
            Map.of("gbp", "£", "eur", "€", "usd", "$", "cad", "$", "pounds", "£", "euros", "€", "gbpsign", "£");
    private static final Pattern MONEY =
            Pattern.compile("([£€$])\\s*(m|mn|million|millions|bn|billion|billions|k|thousand|thousands)?");
    private static final Pattern SIGN_BEHIND = Pattern.compile("(.+?)\\s*\\(\\s*([%£€$])\\s*\\)");
    private static final Set<String> ORDINARY = Set.of(
            "Average",
            "Days",
            "Hours",
            "Index",
            "Million",
            "Millions",
            "Number",
            "Per",
            "Percent",
            "Percentage",
            "Proportion",
            "Rate",
            "Ratio",
            "Share",
            "Thousand",
            "Thousands",
            "Total",
            "Years");
    private static final Pattern FIRST = Pattern.compile("\\W.*");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private UnitText() {}

    /** The unit that a text names; blank if it names none. */
    static Unit of(String text) {
        String plain = text.strip();
        String low = plain.toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Facts.NO_UNIT;
        }
        if (PER_CENT.contains(low)) {
            return new Unit("", "%", "per cent");
        }
        if (POINTS.contains(low)) {
            return new Unit("", " percentage points", "percentage points");
        }
        if (NUMBER.contains(low)) {
            return new Unit("", "", "number");
        }
        Matcher money = MONEY.matcher(CURRENCIES.getOrDefault(low, low));
        if (money.matches()) {
            return money(money.group(1), money.group(2));
        }
        Matcher behind = SIGN_BEHIND.matcher(plain);
        if (behind.matches()) {
            boolean isShare = behind.group(2).equals("%");
            return new Unit(isShare ? "" : behind.group(2), isShare ? "%" : "", started(behind.group(1)));
        }
        return WORD.matcher(low).matches() ? new Unit("", " " + low, low) : new Unit("", "", started(plain));
    }

    private static Unit money(String sign, @org.jspecify.annotations.Nullable String scale) {
        if (scale == null) {
            return new Unit(sign, "", "");
        }
        String word = scale.startsWith("m") ? "million" : scale.startsWith("b") ? "billion" : "thousand";
        return new Unit(sign, " " + word, sign + " " + word);
    }

    /** Names of units stand within sentences: an ordinary first word loses its capital, Canadian keeps it. */
    private static String started(String name) {
        boolean ordinary = ORDINARY.contains(FIRST.matcher(name).replaceFirst(""));
        return ordinary ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
