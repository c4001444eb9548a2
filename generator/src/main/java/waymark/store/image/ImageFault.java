package waymark.store.image;

/** A picture isn't what its format says; the message is the end of a sentence that begins with "the image". */
final class ImageFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    private ImageFault(String code, String message) {
        super(message);
        this.code = code;
    }

    static ImageFault broken(String what) {
        return new ImageFault("image-broken", what);
    }

    static ImageFault kind(String what) {
        return new ImageFault("image-kind", what);
    }

    static ImageFault size(String what) {
        return new ImageFault("image-size", what);
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
