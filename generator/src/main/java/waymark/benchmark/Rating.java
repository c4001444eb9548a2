package waymark.benchmark;

/** What a comparison says: with a judgement where the indicator carries one, without where it doesn't. */
public enum Rating {
    BETTER,
    SIMILAR,
    WORSE,
    HIGHER,
    LOWER
}
