package waymark.format.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code [[…]]} on one line. Code comes first, so an embed in code stays text; {@code [[1]](address)} is a link
 * whose text has brackets.
 */
final class EmbedParser implements InlineParserExtension {
    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = end(input, start);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Embed(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    private static int end(BasedSequence input, int start) {
        if (start + 1 >= input.length() || input.charAt(start + 1) != '[') {
            return -1;
        }
        for (int i = start + 2; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '[' || c == '\n' || c == '\r') {
                return -1;
            }
            if (c == ']') {
                boolean closed = i + 1 < input.length() && input.charAt(i + 1) == ']';
                char next = i + 2 < input.length() ? input.charAt(i + 2) : ' ';
                return closed && next != '(' && next != '[' ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** Hands the parser to flexmark. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new EmbedParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
