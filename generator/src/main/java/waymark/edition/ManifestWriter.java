package waymark.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import waymark.format.yaml.YamlLines;
import waymark.store.Sha256;

/** Writes a manifest as YAML, always the same text for the same manifest, with a seal that shows later changes. */
public final class ManifestWriter {
    private ManifestWriter() {}

    /** The manifest's file. */
    public static byte[] write(Manifest manifest) {
        StringBuilder text = new StringBuilder(sealed(manifest));
        manifest.withdrawn().ifPresent(reason -> entry(text, Manifest.WITHDRAWN, reason));
        manifest.translations().forEach((key, said) -> entry(text, key, said));
        entry(text, "seal", seal(manifest));
        return text.toString().getBytes(UTF_8);
    }

    /** The SHA-256 of all that may not change. */
    static String seal(Manifest manifest) {
        return Sha256.of(sealed(manifest).getBytes(UTF_8));
    }

    private static String sealed(Manifest manifest) {
        StringBuilder text = new StringBuilder();
        entry(text, "place", manifest.place());
        entry(text, "edition", manifest.id());
        entry(text, "title", manifest.title());
        text.append("by:\n");
        manifest.people()
                .forEach(person -> text.append("  - ").append(scalar(person)).append('\n'));
        entry(text, "on", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(manifest.on()));
        if (!manifest.note().isEmpty()) {
            entry(text, "note", manifest.note());
        }
        manifest.corrects().ifPresent(id -> entry(text, "corrects", id));
        text.append("sources:\n");
        manifest.sources().forEach((path, hash) -> entry(text.append("  "), path, hash));
        return text.toString();
    }

    private static void entry(StringBuilder text, String key, String value) {
        text.append(scalar(key)).append(": ").append(scalar(value)).append('\n');
    }

    /** Plain where nobody could read it otherwise, else in double quotes. */
    private static String scalar(String value) {
        boolean plain = value.matches("[A-Za-z0-9][A-Za-z0-9._/+-]*(:[0-9][0-9:Z+-]*)?") && !value.equals("null");
        return plain ? value : YamlLines.quoted(value);
    }
}
