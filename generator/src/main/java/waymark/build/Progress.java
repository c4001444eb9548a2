package waymark.build;

/** Hears how far a run has come. */
public interface Progress {
    /** A stage begins. */
    void stage(String name);

    /** So many places of the stage are done. May be called from several threads. */
    void done(int places, int of);

    /** Hears nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void stage(String name) {}

            @Override
            public void done(int places, int of) {}
        };
    }
}
