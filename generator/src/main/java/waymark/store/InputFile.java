package waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file that somebody named on the command line; it may lie anywhere. */
public record InputFile(Path path) {
    /** The largest file that is taken into memory. */
    private static final long MOST_BYTES = 2_000_000_000;

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt");

    /**
     * The files that are named; a folder stands for all tables in it and below.
     *
     * @throws StoreException if one isn't there, or a folder holds no table
     */
    public static List<InputFile> of(List<Path> named) {
        List<InputFile> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(tables(path));
            } else if (Files.isRegularFile(path)) {
                files.add(new InputFile(path));
            } else {
                throw new StoreException("can't read " + path + ": there is no such file or folder");
            }
        }
        return List.copyOf(files);
    }

    private static List<InputFile> tables(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<InputFile> files = below.filter(Files::isRegularFile)
                    .filter(f -> TABLES.stream().anyMatch(f.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .map(InputFile::new)
                    .toList();
            if (files.isEmpty()) {
                throw new StoreException("there is no table in the folder " + folder + " (no file that ends in "
                        + String.join(", ", TABLES) + ")");
            }
            return files;
        } catch (IOException e) {
            throw StoreException.reading(folder, e);
        }
    }

    /** The name without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Whether it lies in a folder. */
    public boolean isIn(Path folder) {
        try {
            Path parent = path.toRealPath().getParent();
            return parent != null && Files.isDirectory(folder) && parent.equals(folder.toRealPath());
        } catch (IOException e) {
            throw StoreException.reading(path, e);
        }
    }

    /** The files beside it whose names start with its own, up to the ending; they may describe it. */
    public List<InputFile> companions() {
        String name = name();
        int dot = name.lastIndexOf('.');
        String start = (dot < 0 ? name : name.substring(0, dot)) + ".";
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(Files::isRegularFile)
                    .map(InputFile::new)
                    .filter(f -> f.name().startsWith(start) && !f.name().equals(name))
                    .sorted(java.util.Comparator.comparing(InputFile::name))
                    .toList();
        } catch (IOException e) {
            throw StoreException.reading(folder, e);
        }
    }

    /** All of its bytes. */
    public byte[] bytes() {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new StoreException(path + " is larger than 2 GB; divide it into files for some years each");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw StoreException.reading(path, e);
        }
    }
}
