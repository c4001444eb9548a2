package waymark.store.output;

/** What a publication did to the output folder: files written, left as they were, and removed. */
public record Published(int written, int unchanged, int removed) {}
