package waymark.indicator.profile;

/** What a column of a table holds. */
public enum Role {
    AREA("area"),
    AREA_NAME("area-name"),
    INDICATOR("indicator"),
    PERIOD("period"),
    PERIOD_KIND("period-kind"),
    FROM("from"),
    TO("to"),
    VALUE("value"),
    LOWER("lower"),
    UPPER("upper"),
    COUNT("count"),
    DENOMINATOR("denominator"),
    STATUS("status"),
    NOTE("note"),
    UNIT("unit"),
    RECORDS("records");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** As a profile writes it. */
    public String key() {
        return key;
    }
}
