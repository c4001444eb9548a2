package waymark.chart;

/** The markup of one picture, without the figure, caption and table around it. */
public record ChartSvg(String markup) {

    @Override
    public String toString() {
        return markup;
    }
}
