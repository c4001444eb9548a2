package waymark.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the index keeps of each entry for the list of results. Which indicators have pages in which place is kept as one
 * row of bits for all places that have the same, so that no page of a place and an indicator needs an entry of its own.
 */
final class Shown {
    private static final int ABSTRACT = 160;

    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, Integer> sets = new LinkedHashMap<>();
    private final Map<String, Integer> setOf = new HashMap<>();

    Shown(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.kind() == Kind.INDICATOR) {
                indicators.put(entry.id(), indicators.size());
            }
        }
        for (Entry entry : entries) {
            if (!entry.shown().isEmpty()) {
                setOf.put(entry.address(), sets.computeIfAbsent(bits(entry), b -> sets.size()));
            }
        }
    }

    /** Four indicators to a digit, the first in its lowest bit. */
    private String bits(Entry place) {
        BitSet bits = new BitSet();
        for (String id : place.shown()) {
            Integer number = indicators.get(id);
            if (number != null) {
                bits.set(number);
            }
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 4) {
            int digit = 0;
            for (int j = 0; j < 4; j++) {
                digit |= bits.get(i + j) ? 1 << j : 0;
            }
            digits.append(Character.forDigit(digit, 16));
        }
        return digits.toString();
    }

    /** The rows of bits that entries name by their number. */
    Set<String> sets() {
        return sets.keySet();
    }

    /** Kind, title, and what else there is: abstract, place, indicator's number, row of bits. */
    String stored(Entry entry) {
        Json json = new Json().raw("{\"k\":").number(entry.kind().number()).raw(",\"t\":");
        json.quoted(entry.title());
        if (!entry.text().isEmpty()) {
            json.raw(",\"s\":").quoted(shortened(entry.text()));
        }
        if (!entry.place().isEmpty()) {
            json.raw(",\"p\":").quoted(entry.place());
        }
        Integer indicator = entry.kind() == Kind.INDICATOR ? indicators.get(entry.id()) : null;
        if (indicator != null) {
            json.raw(",\"i\":").number(indicator);
        }
        Integer set = setOf.get(entry.address());
        if (set != null) {
            json.raw(",\"h\":").number(set);
        }
        return json.raw("}").toString();
    }

    private static String shortened(String text) {
        if (text.length() <= ABSTRACT) {
            return text;
        }
        int end = text.lastIndexOf(' ', ABSTRACT);
        return text.substring(0, end > ABSTRACT / 2 ? end : text.offsetByCodePoints(0, ABSTRACT / 2)) + "…";
    }
}
