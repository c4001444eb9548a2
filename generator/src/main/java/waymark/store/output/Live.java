package waymark.store.output;

import waymark.store.Stamp;

/**
 * A file of an output folder as a publication left it.
 *
 * @param hash its SHA-256, as {@code SHA256SUMS} writes it
 */
public record Live(String path, String hash, Stamp stamp) {}
