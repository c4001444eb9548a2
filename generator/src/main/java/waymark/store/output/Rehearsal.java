package waymark.store.output;

import java.util.function.IntFunction;
import waymark.diagnostic.Diagnostics;

/** Checks the paths of a site as its publication would, and writes nothing. */
public final class Rehearsal implements Sink {
    private final Claims claims;

    public Rehearsal(Diagnostics diagnostics) {
        this.claims = new Claims(diagnostics);
    }

    @Override
    public void put(String path, byte[] buffer, int length, String owner) {
        claims.grant(path, owner);
    }

    @Override
    public void keep(KeptFiles files, IntFunction<String> ownerOf) {
        claims.keep(files, ownerOf);
    }
}
