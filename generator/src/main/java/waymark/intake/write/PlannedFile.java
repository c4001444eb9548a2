package waymark.intake.write;

import java.nio.charset.StandardCharsets;

/** A file that is to be written into a site. */
public record PlannedFile(String path, String text) {
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
