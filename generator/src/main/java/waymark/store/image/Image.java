package waymark.store.image;

/**
 * A picture that may be published: nothing in its bytes but what draws it.
 *
 * @param extension {@code png} or {@code jpg}
 * @param width as it is shown, in pixels
 * @param height as it is shown, in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Image(byte[] bytes, String extension, int width, int height) {}
