package waymark.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Lists the sources below a site's folder and reports the files that can't be one. */
final class FolderWalk {
    private static final long MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final Diagnostics diagnostics;
    private final SortedMap<String, SourceFile> found = new TreeMap<>();
    /** Each path's folded form, of files and folders, with the path that had it first. */
    private final Map<String, String> folded = new HashMap<>();

    FolderWalk(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    SortedMap<String, SourceFile> list() throws IOException {
        for (String root : FolderTree.ROOTS) {
            Path path = folder.resolve(root);
            if (Files.isSymbolicLink(path)) {
                linked(root, path);
            } else if (Files.isDirectory(path)) {
                walk(root, path, 1);
            }
        }
        return found;
    }

    private void walk(String path, Path directory, int depth) throws IOException {
        if (depth > FolderTree.DEEPEST) {
            error(
                    "source-name",
                    path,
                    "the folder stands more than " + FolderTree.DEEPEST + " folders deep",
                    "move it up");
            return;
        }
        for (Path child : children(directory)) {
            String name = child.getFileName().toString();
            String childPath = path + "/" + name;
            if (FolderTree.isIgnored(name) || !isUsable(childPath)) {
                continue;
            }
            if (Files.isSymbolicLink(child)) {
                linked(childPath, child);
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(childPath, child, depth + 1);
            } else {
                add(childPath, child);
            }
        }
    }

    /** Sorted by name, so that messages don't depend on the file system's order. */
    private static List<Path> children(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(children::add);
        }
        children.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        return children;
    }

    private boolean isUsable(String path) {
        String first = folded.putIfAbsent(PathRules.folded(path), path);
        if (first != null) {
            error(
                    "source-name-clash",
                    path,
                    "\"" + path + "\" and \"" + first + "\" are one file on Windows and macOS",
                    "rename one of them");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> fault = PathRules.fault(name);
        fault.ifPresent(f -> error("source-name", path, "the name doesn't work on every system: " + f, "rename it"));
        return fault.isEmpty();
    }

    /** A link may point at another source of this site; anything else could publish what isn't the site's. */
    private void linked(String path, Path link) throws IOException {
        if (!Files.exists(link)) {
            error("source-link", path, "the link points at nothing", "put the file itself here");
            return;
        }
        Path target = link.toRealPath();
        boolean within = FolderTree.ROOTS.stream().anyMatch(root -> target.startsWith(folder.resolve(root)));
        if (within && Files.isRegularFile(target)) {
            add(path, target);
        } else {
            error(
                    "source-link",
                    path,
                    within ? "the link points at a folder" : "the link points out of the site's sources",
                    "put the files themselves here");
        }
    }

    private void add(String path, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            error("source-name", path, "this is neither a file nor a folder", "remove it");
            return;
        }
        long cap = cap(path) * MEGABYTE;
        long size = Files.size(file);
        if (size > cap) {
            error(
                    "source-size",
                    path,
                    "the file has " + (size + MEGABYTE - 1) / MEGABYTE + " MB, more than the " + cap / MEGABYTE
                            + " MB that are read",
                    "split it, or leave out what the site doesn't use");
            return;
        }
        found.put(path, new SourceFile(file, Stamp.of(file)));
    }

    /** How many megabytes are read: tables of figures are streamed, all else is held. */
    private static long cap(String path) {
        boolean figures = path.startsWith("data/observations/") || path.startsWith(FolderTree.EDITIONS + "/objects/");
        return !path.endsWith(".csv") ? 10 : figures ? 2000 : 64;
    }

    private void error(String code, String path, String message, String hint) {
        diagnostics.error(code, Span.of(path), message, hint);
    }
}
