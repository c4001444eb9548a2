package waymark.page;

import waymark.diagnostic.Diagnostics;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;

/** The messages that ship, for tests of what pages say. */
public final class Words {
    public static final Messages ENGLISH = in("en");

    private Words() {}

    /** The messages in a language. */
    public static Messages in(String language) {
        return MessagesReader.read(TemplateTree.packed(), language, new Diagnostics());
    }
}
