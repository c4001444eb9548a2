package waymark.format.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.NullMarked;

/** {@code [[kind:ID …]]} in the parsed text. */
@NullMarked
final class Embed extends Node {
    Embed(BasedSequence chars) {
        super(chars);
    }

    /** What stands between the brackets. */
    BasedSequence content() {
        return getChars().subSequence(2, getChars().length() - 2);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
