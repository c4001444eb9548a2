package waymark.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The disk or a folder doesn't allow what was asked; the message is a plain sentence for whoever runs the build. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    private StoreException(String message, IOException cause) {
        super(message, cause);
    }

    /** A file or folder that could not be read. */
    public static StoreException reading(Path path, IOException cause) {
        return new StoreException("can't read " + path + ": " + reason(cause), cause);
    }

    /** A file or folder that could not be written. */
    public static StoreException writing(Path path, IOException cause) {
        return new StoreException("can't write to " + path + ": " + reason(cause), cause);
    }

    /** A file that was read before and isn't what it was. */
    static StoreException changed(Path path) {
        return new StoreException(path + " changed while it was being built from; build again");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String text = text(cause);
        if (text.contains("No space left") || text.contains("not enough space")) {
            return "the disk is full";
        }
        if (text.contains("uota exceeded")) {
            return "the disk quota is used up";
        }
        if (text.contains("Permission denied") || text.contains("Access is denied")) {
            return "permission denied";
        }
        return text.contains("Read-only") ? "the disk can only be read" : text;
    }

    private static String text(IOException cause) {
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
