package waymark.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.render.ScriptTokens.Kind;
import waymark.render.ScriptTokens.Token;

/**
 * Where the names of a script may be met, and where they are, so that names which never meet may share a letter: one that is
 * declared further within hides the other, which is harmless if the other isn't used there.
 */
final class ScriptScopes {
    /** Tokens from the first to the last. */
    private record Range(int from, int to) {
        boolean holds(Range other) {
            return from <= other.from && other.to <= to;
        }

        boolean holds(int token) {
            return from <= token && token <= to;
        }

        boolean meets(Range other) {
            return from <= other.to && other.from <= to;
        }
    }

    private final List<Token> tokens;
    /** The bracket around each token, and the end of each bracket. */
    private final int[] around;

    private final int[] ends;
    private final Map<String, List<Range>> scopes = new HashMap<>();
    private final Map<String, List<Integer>> met = new HashMap<>();

    ScriptScopes(List<Token> tokens) {
        this.tokens = tokens;
        this.around = new int[tokens.size()];
        this.ends = new int[tokens.size()];
        Arrays.fill(ends, tokens.size() - 1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.closes()) {
                ends[open.pop()] = i;
            }
            around[i] = open.isEmpty() ? -1 : open.peek();
            if (token.opens()) {
                open.push(i);
            }
            if (token.kind() == Kind.WORD) {
                met.computeIfAbsent(token.text(), t -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Takes down a name that {@code const} or {@code let} declares for its block, with the arguments of a function's. */
    void inBlock(String name, int keyword) {
        int block = around[keyword];
        while (block >= 0 && !tokens.get(block).is("{")) {
            block = around[block];
        }
        boolean body = block > 1 && tokens.get(block - 1).is("=>");
        add(name, new Range(body ? arguments(block - 2) : Math.max(0, block), block < 0 ? last() : ends[block]));
    }

    /** Takes down an argument, which is known to the end of its function. */
    void inFunction(String name, int first, int arrow) {
        int body = arrow + 1;
        int end = body;
        if (tokens.get(body).is("{")) {
            end = ends[body];
        } else {
            while (end < last() && !tokens.get(end).closes() && !tokens.get(end).is(";")) {
                end = tokens.get(end).opens() ? ends[end] + 1 : end + 1;
            }
        }
        add(name, new Range(first, end));
    }

    private int last() {
        return tokens.size() - 1;
    }

    private int arguments(int end) {
        int first = end;
        if (tokens.get(end).is(")")) {
            while (ends[first] != end || !tokens.get(first).opens()) {
                first--;
            }
        }
        return first;
    }

    private void add(String name, Range scope) {
        scopes.computeIfAbsent(name, n -> new ArrayList<>()).add(scope);
    }

    /** Whether two names have to stay two. */
    boolean keepApart(String one, String other) {
        List<Range> own = scopes.getOrDefault(one, List.of());
        List<Range> others = scopes.getOrDefault(other, List.of());
        return own.stream().anyMatch(a -> others.stream().anyMatch(b -> keepApart(one, a, other, b)));
    }

    private boolean keepApart(String one, Range own, String other, Range others) {
        boolean nested = own.holds(others) || others.holds(own);
        return nested
                ? (own.holds(others) && isMet(one, others)) || (others.holds(own) && isMet(other, own))
                : own.meets(others);
    }

    private boolean isMet(String name, Range range) {
        return met.getOrDefault(name, List.of()).stream().anyMatch(range::holds);
    }
}
