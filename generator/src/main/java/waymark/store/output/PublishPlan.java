package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import waymark.store.PathRules;
import waymark.store.StoreException;

/**
 * The steps from the live files to the new ones, written down before the first is taken: a publication that is cut
 * short is finished by the next build, since every step may be taken twice.
 */
record PublishPlan(List<Step> steps) {
    /** When a staged file is moved, worked out once for all comparisons. */
    private record Turn(int turn, int depth, String path, String staged) {}

    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::turn)
            .thenComparing(Comparator.comparingInt(Turn::depth).reversed())
            .thenComparing(Turn::path);

    private static final String AFTER_SLASH = "0";
    private static final String REMOVE = "remove ";
    private static final String SETTLE = "settle ";

    /** One step, on one path of the output folder. */
    sealed interface Step {
        String path();
    }

    /** A staged file takes its place. */
    record Move(String staged, String path) implements Step {}

    /** A file or folder of a first publication takes its place, whole. */
    record Settle(String path) implements Step {}

    /** A file of an earlier publication goes. */
    record Remove(String path) implements Step {}

    PublishPlan {
        steps = List.copyOf(steps);
    }

    /**
     * The steps of a publication.
     *
     * @param staged the paths to be written, with the staged files' names
     * @param stale the paths to be removed
     * @param all every path that is there in the end
     */
    static PublishPlan of(Map<String, String> staged, SortedSet<String> stale, Set<String> all) {
        SortedSet<String> inTheWay = inTheWay(all, stale);
        List<Step> steps = new ArrayList<>();
        inTheWay.forEach(path -> steps.add(new Remove(path)));
        staged.entrySet().stream()
                .map(entry -> new Turn(turn(entry.getKey()), depth(entry.getKey()), entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .forEach(next -> steps.add(new Move(next.staged(), next.path())));
        stale.stream().filter(path -> !inTheWay.contains(path)).forEach(path -> steps.add(new Remove(path)));
        return new PublishPlan(steps);
    }

    /** The steps of a first publication, which was staged in its own folders: what lies at the root is moved, folders first. */
    static PublishPlan ofFirst(Set<String> all) {
        SortedSet<String> folders = new TreeSet<>();
        SortedSet<String> files =
                new TreeSet<>(Comparator.comparingInt(PublishPlan::turn).thenComparing(p -> p));
        for (String path : all) {
            int slash = path.indexOf('/');
            (slash < 0 ? files : folders).add(slash < 0 ? path : path.substring(0, slash));
        }
        List<Step> steps = new ArrayList<>();
        folders.forEach(path -> steps.add(new Settle(path)));
        files.forEach(path -> steps.add(new Settle(path)));
        return new PublishPlan(steps);
    }

    /** Old files where a folder has to go, and old folders' files where a file has to go. */
    private static SortedSet<String> inTheWay(Set<String> all, SortedSet<String> stale) {
        SortedSet<String> found = new TreeSet<>();
        for (String path : stale.isEmpty() ? Set.<String>of() : all) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                String folder = path.substring(0, end);
                if (stale.contains(folder)) {
                    found.add(folder);
                }
            }
            found.addAll(stale.subSet(path + "/", path + AFTER_SLASH));
        }
        return found;
    }

    /** Pages that lead to others come after what they lead to, the deepest first; the checksums come last. */
    private static int turn(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals(Checksums.FILE)) {
            return 4;
        }
        return switch (name) {
            case "versions.js" -> 3;
            case "index.html" -> 2;
            default -> name.endsWith(".html") ? 1 : 0;
        };
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    byte[] text() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Move move) {
                text.append("move ").append(move.staged()).append(' ').append(move.path());
            } else {
                text.append(step instanceof Settle ? SETTLE : REMOVE).append(step.path());
            }
            text.append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** A plan as it was written down, or nothing if it wasn't one of ours. */
    static Optional<PublishPlan> parse(byte[] text) {
        List<Step> steps = new ArrayList<>();
        for (String line : new String(text, UTF_8).lines().toList()) {
            Step step;
            if (line.matches("move [0-9]+ .+")) {
                int space = line.indexOf(' ', 5);
                step = new Move(line.substring(5, space), line.substring(space + 1));
            } else if (line.startsWith(REMOVE)) {
                step = new Remove(line.substring(REMOVE.length()));
            } else if (line.startsWith(SETTLE)) {
                step = new Settle(line.substring(SETTLE.length()));
            } else {
                return Optional.empty();
            }
            if (PathRules.fault(step.path()).isPresent()) {
                return Optional.empty();
            }
            steps.add(step);
        }
        return Optional.of(new PublishPlan(steps));
    }

    /** Takes every step that isn't taken yet. */
    void carryOut(Path output, Path staging) {
        Set<String> made = new HashSet<>();
        for (Step step : steps) {
            try {
                if (step instanceof Move move) {
                    move(output, staging.resolve(move.staged()), step.path(), made);
                } else if (step instanceof Settle) {
                    move(output, staging.resolve(FirstSite.FOLDER).resolve(step.path()), step.path(), made);
                } else {
                    remove(output, step.path());
                }
            } catch (IOException e) {
                throw StoreException.writing(output.resolve(step.path()), e);
            }
        }
    }

    private static void move(Path output, Path staged, String path, Set<String> made) throws IOException {
        if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        makeFolder(output, folder(path), made);
        Path target = output.resolve(path);
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(target + " is a folder with files that aren't ours, where a file has to go");
        }
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Folder by folder, so that nothing is made beyond a link that leads out of the output folder. */
    private static void makeFolder(Path output, String path, Set<String> made) throws IOException {
        if (path.isEmpty() || made.contains(path)) {
            return;
        }
        makeFolder(output, folder(path), made);
        Path folder = output.resolve(path);
        if (Files.isSymbolicLink(folder)) {
            throw new StoreException(folder + " is a link, and a publication follows none; remove it");
        }
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                throw new StoreException(folder + " is a file that isn't ours, where a folder has to go");
            }
            Files.createDirectory(folder);
        }
        made.add(path);
    }

    /** Removes a file that no link hides, and the folders that it leaves empty. */
    private static void remove(Path output, String path) throws IOException {
        for (String folder = folder(path); !folder.isEmpty(); folder = folder(folder)) {
            Path there = output.resolve(folder);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
        }
        try {
            Files.deleteIfExists(output.resolve(path));
            for (String folder = folder(path); !folder.isEmpty(); folder = folder(folder)) {
                Files.deleteIfExists(output.resolve(folder));
            }
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
