package waymark.benchmark.neighbour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The areas nearest to each by several indicators: figures standardised over all areas that have one, Euclidean distance.
 *
 * <p>Neither the order of areas, nor that of indicators, nor their units change anything. Distances are equal if they
 * agree in nine decimals; of equally near areas the one with the lower code comes first.
 */
public final class ComputedNeighbours {
    private static final double DECIMALS = 1e9;

    private record Candidate(String code, double distance) {}

    private ComputedNeighbours() {}

    /**
     * For each area that has all figures the codes of the areas nearest to it, nearest first, sorted by code.
     *
     * @param figures values by area code, for each indicator
     * @param count how many neighbours, at most
     */
    public static Map<String, List<String>> of(List<? extends Map<String, Double>> figures, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("not a number of neighbours: " + count);
        }
        List<String> codes = List.copyOf(complete(figures));
        List<double[]> scores =
                figures.stream().map(f -> standardised(codes, f)).toList();
        Map<String, List<String>> nearest = new LinkedHashMap<>();
        for (int area = 0; area < codes.size(); area++) {
            nearest.put(codes.get(area), nearest(area, codes, scores, count));
        }
        return nearest;
    }

    /** The areas that have a figure of every indicator. */
    public static SortedSet<String> complete(List<? extends Map<String, Double>> figures) {
        SortedSet<String> codes = new TreeSet<>();
        figures.stream().limit(1).forEach(f -> codes.addAll(f.keySet()));
        figures.forEach(f -> codes.retainAll(f.keySet()));
        return codes;
    }

    /** How many standard deviations each area lies from the mean of all that have a figure. */
    private static double[] standardised(List<String> codes, Map<String, Double> figures) {
        double[] all = figures.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (all.length == 0 || all[0] == all[all.length - 1]) {
            return new double[codes.size()];
        }
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance =
                Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        double deviation = Math.sqrt(variance);
        return codes.stream()
                .mapToDouble(c -> (figures.getOrDefault(c, mean) - mean) / deviation)
                .toArray();
    }

    private static List<String> nearest(int area, List<String> codes, List<double[]> scores, int count) {
        return IntStream.range(0, codes.size())
                .filter(other -> other != area)
                .mapToObj(other -> new Candidate(codes.get(other), distance(area, other, scores)))
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::code))
                .limit(count)
                .map(Candidate::code)
                .toList();
    }

    /** The smallest squares are added first, so that the order of indicators makes no difference. */
    private static double distance(int one, int other, List<double[]> scores) {
        double sum = scores.stream()
                .mapToDouble(z -> (z[one] - z[other]) * (z[one] - z[other]))
                .sorted()
                .sum();
        return Math.rint(Math.sqrt(sum) * DECIMALS) / DECIMALS;
    }
}
