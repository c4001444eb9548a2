package waymark.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a mistyped one was probably meant to be. */
public final class Nearest {
    private record Candidate(String name, int distance) {}

    /** So many names, or names of so many letters together, are listed. */
    private static final int FEW = 12;

    private static final int SHORT = 100;

    private Nearest() {}

    /** The nearest of the known names, if one is near enough to be a slip: something of it is right. */
    public static Optional<String> to(String name, Collection<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        int furthest = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
        if (furthest < 1) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(furthest);
        return known.stream()
                .map(k -> new Candidate(k, distance.apply(lower, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A hint: {@code did you mean "x"?}, or else what is known when that is short. */
    public static String hint(String name, Collection<String> known) {
        Optional<String> near = to(name, known);
        if (near.isPresent()) {
            return "did you mean \"" + near.get() + "\"?";
        }
        if (known.isEmpty()) {
            return "none is defined yet";
        }
        String all = "known: " + String.join(", ", known.stream().sorted().toList());
        return known.size() <= FEW || all.length() <= SHORT ? all : known.size() + " are known, none is near";
    }
}
