package waymark.build;

import java.util.List;
import java.util.stream.Stream;
import waymark.publish.Kept;
import waymark.store.output.KeptFiles;

/** The pieces that stay as the last build left them, and all their files. */
record Unchanged(List<KeptPiece> pieces, KeptFiles files) implements Kept {
    Unchanged(List<KeptPiece> pieces) {
        this(pieces, KeptFiles.of(pieces.stream().map(KeptPiece::files).toList()));
    }

    @Override
    public boolean has(String path) {
        return files.find(path) >= 0;
    }

    @Override
    public boolean isPage(String path) {
        int number = files.find(path);
        return number >= 0 && pieces.get(files.part(number)).isPage(files.at(number));
    }

    @Override
    public Stream<String> paths() {
        return files.paths();
    }

    /** What a file is made from, by its number. */
    String owner(int number) {
        return pieces.get(files.part(number)).owner(files.at(number));
    }

    /** The paths of the pages that name themselves as the ones to know. */
    Stream<String> listed() {
        return pieces.stream().flatMap(KeptPiece::listed);
    }
}
