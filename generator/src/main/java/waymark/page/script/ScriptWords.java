package waymark.page.script;

import java.nio.charset.StandardCharsets;
import waymark.format.yaml.JsonWriter;
import waymark.page.Addresses;
import waymark.page.Messages;
import waymark.page.Output;

/** The file with all that the site's script says in one language: the messages whose keys begin with {@code script.}. */
public final class ScriptWords {
    private static final String OWN = "script.";

    private ScriptWords() {}

    public static Output of(Messages words) {
        String texts = JsonWriter.line(json -> words.keys().stream()
                .filter(key -> key.startsWith(OWN))
                .sorted()
                .forEach(key -> json.text(key.substring(OWN.length()), words.unfilled(key))));
        String script = "var waymark={data:{},words:" + texts + "};\n";
        return new Output.File(
                Addresses.words(words.language()), "the script's words", script.getBytes(StandardCharsets.UTF_8));
    }
}
