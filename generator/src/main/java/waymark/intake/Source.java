package waymark.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.profile.Profiles;
import waymark.store.AddedFiles;
import waymark.store.SourceTree;

/** The file that is imported, with what lies beside it. */
public final class Source {
    /** Where tables of figures lie. */
    static final String OBSERVATIONS = "data/observations/";

    private static final String ENDING = ".csv";
    private static final int LONGEST = 60;

    private final String display;
    private final String file;
    private final byte[] bytes;
    private final SortedMap<String, byte[]> beside;
    private final boolean within;

    /**
     * A file.
     *
     * @param display as the user named it
     * @param file its name without folders
     * @param beside the bytes of files beside it that may describe it, by their names
     * @param within whether it lies in the site's {@code data/observations}
     */
    public Source(String display, String file, byte[] bytes, SortedMap<String, byte[]> beside, boolean within) {
        this.display = display;
        this.file = file;
        this.bytes = bytes;
        this.beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
        this.within = within;
    }

    public String display() {
        return display;
    }

    public String file() {
        return file;
    }

    /** All of its bytes. Callers do not change the array. */
    byte[] bytes() {
        return bytes;
    }

    /** The same as the readers of tables take it. */
    Supplier<InputStream> stream() {
        return () -> new ByteArrayInputStream(bytes);
    }

    SortedMap<String, byte[]> beside() {
        return beside;
    }

    public boolean within() {
        return within;
    }

    private String stem() {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    /** The name that it has in {@code data/observations}, where all tables end in .csv. */
    public String table() {
        return stem() + ENDING;
    }

    /** What it is called in files that are written for it: lower-case letters, digits and hyphens. */
    public String id() {
        return id(stem());
    }

    /** A text in lower-case letters, digits and hyphens. */
    static String id(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "table" : cut;
    }

    /** Its name in words. */
    String title() {
        return stem().replace('_', ' ').strip();
    }

    String profilePath() {
        return Profiles.FOLDER + "/" + id() + ".yaml";
    }

    String cataloguePath() {
        return CatalogueReader.FOLDER + "/" + id() + ".yaml";
    }

    /** The sources of a site with this table, and no other. */
    SourceTree in(SourceTree site, Map<String, byte[]> more) {
        TreeMap<String, byte[]> files = new TreeMap<>(more);
        files.put(OBSERVATIONS + table(), bytes);
        return new AddedFiles(site, files, Map.of(OBSERVATIONS + table(), display));
    }
}
