package waymark.intake.report;

import java.util.Optional;
import waymark.intake.Explanation;
import waymark.intake.write.Written;

/** A file that was explained, and what was written for it, if anything was. */
public record Told(Explanation explanation, Optional<Written> written) {}
