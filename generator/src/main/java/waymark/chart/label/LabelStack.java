package waymark.chart.label;

/** Moves labels that stand above each other apart, each as little as possible from where it belongs. */
public final class LabelStack {

    private LabelStack() {}

    /**
     * Returns the middles of the labels, in the same order, none nearer to the next than half of both heights.
     *
     * @param wanted where each label belongs, from the top downwards
     * @param heights the height of each
     * @param top the least middle, kept even if the labels then end below the bottom
     * @param bottom the greatest middle
     */
    public static double[] spread(double[] wanted, double[] heights, double top, double bottom) {
        int count = wanted.length;
        double[] offsets = offsets(heights);
        double[] level = new double[count];
        for (int i = 0; i < count; i++) {
            level[i] = wanted[i] - offsets[i];
        }
        pool(level);
        double lowest = count == 0 ? bottom : bottom - offsets[count - 1];
        double[] middles = new double[count];
        for (int i = 0; i < count; i++) {
            double free = Math.max(top, Math.min(lowest, level[i])) + offsets[i];
            double rounded = Math.round(free * 10) / 10.0;
            middles[i] = i == 0 ? rounded : Math.max(rounded, middles[i - 1] + offsets[i] - offsets[i - 1]);
        }
        return middles;
    }

    private static double[] offsets(double[] heights) {
        double[] offsets = new double[heights.length];
        for (int i = 1; i < heights.length; i++) {
            offsets[i] = offsets[i - 1] + (heights[i - 1] + heights[i]) / 2;
        }
        return offsets;
    }

    /** Makes the levels rise by replacing each run that falls with its mean (pool adjacent violators). */
    private static void pool(double[] level) {
        int count = level.length;
        double[] mean = new double[count];
        int[] size = new int[count];
        int blocks = 0;
        for (double value : level) {
            mean[blocks] = value;
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int both = size[blocks - 2] + size[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / both;
                size[blocks - 2] = both;
                blocks--;
            }
        }
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            for (int member = 0; member < size[block]; member++) {
                level[i++] = mean[block];
            }
        }
    }
}
