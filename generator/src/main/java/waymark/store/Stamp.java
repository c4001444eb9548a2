package waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the disk tells of a file without its being read: while that stays the same, so does what the file holds.
 *
 * @param modified when it was last written, in nanoseconds
 * @param changed when anything about it last changed, where the system tells; nobody can set it back
 * @param file which file it is, where the system tells
 */
public record Stamp(long size, long modified, long changed, long file) {
    /** Within this time of its last change a file may change again and look the same: some systems count in two seconds. */
    private static final long GRAIN = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of a source, with all that the system tells. */
    public static Stamp of(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return basic(file);
        }
        Map<String, ?> told =
                Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
        return told.get("size") instanceof Long size
                        && told.get("lastModifiedTime") instanceof FileTime modified
                        && told.get("ctime") instanceof FileTime changed
                        && told.get("ino") instanceof Long number
                ? new Stamp(size, nanos(modified), nanos(changed), number)
                : basic(file);
    }

    /** The stamp of one of very many files: size and time alone. Something else than a file has an impossible size. */
    public static Stamp basic(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** The same of a size and time that are known. */
    public static Stamp basic(long size, long modified) {
        return new Stamp(size, modified, 0, 0);
    }

    /** The same of what the disk has told already. */
    public static Stamp of(BasicFileAttributes told) {
        return basic(told.isRegularFile() ? told.size() : -1, nanos(told.lastModifiedTime()));
    }

    /** Whether a file that was read at a moment had been left alone for so long that its next change will show. */
    public boolean isSettled(Instant read) {
        long moment = TimeUnit.SECONDS.toNanos(read.getEpochSecond()) + read.getNano();
        return Math.max(modified, changed) < moment - GRAIN;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
