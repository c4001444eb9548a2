package waymark.publish.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zip archives: the same bytes for the same files, in the order of their paths. */
public final class ZipArchive {
    private static final int NOON = 12;
    private static final int FILE = 0100644;

    private ZipArchive() {}

    /**
     * Returns an archive.
     *
     * @param folder that everything lies in, so that unpacking makes one folder; ends in a slash
     * @param day the date of every file in it
     */
    public static byte[] of(String folder, Collection<Packed> files, LocalDate day) {
        List<Packed> sorted =
                files.stream().sorted(Comparator.comparing(Packed::path)).toList();
        int size = sorted.stream().mapToInt(f -> f.bytes().length + 200).sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.AsNeeded);
            zip.setEncoding("UTF-8");
            for (Packed file : sorted) {
                zip.addRawArchiveEntry(entry(folder, file, day), new ByteArrayInputStream(file.bytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipArchiveEntry entry(String folder, Packed file, LocalDate day) {
        ZipArchiveEntry entry = new ZipArchiveEntry(folder + file.path());
        entry.setTimeLocal(day.atTime(NOON, 0));
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setUnixMode(FILE);
        entry.setSize(file.size());
        entry.setCompressedSize(file.bytes().length);
        entry.setCrc(file.sum());
        return entry;
    }
}
