package waymark.benchmark;

/** What a comparison says: with a judgement where the indicator carries one, without where it doesn't. */
public enum Rating {
    MUCH_BETTER,
    BETTER,
    SIMILAR,
    WORSE,
    MUCH_WORSE,
    HIGHER,
    LOWER
}
