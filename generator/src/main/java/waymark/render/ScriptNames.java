package waymark.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import waymark.render.ScriptTokens.Kind;
import waymark.render.ScriptTokens.Token;

/**
 * Shortens the names that a script of ours gives to its own values and arguments: the same name to the same letter in the
 * whole file, and two names to one letter where they never meet. What it doesn't see declared, and what belongs to an
 * object, stays.
 */
final class ScriptNames {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_";
    /** What a brace follows that holds an object or takes one apart, instead of statements. */
    private static final Set<String> BEFORE_OBJECT =
            Set.of("=", "(", ",", ":", "[", "?", "&", "|", "return", "const", "let", "...");

    private final List<Token> tokens;
    private final ScriptScopes scopes;
    private final Map<String, Integer> declared = new HashMap<>();

    private ScriptNames(List<Token> tokens) {
        this.tokens = tokens;
        this.scopes = new ScriptScopes(tokens);
    }

    static List<Token> shortened(List<Token> tokens) {
        ScriptNames names = new ScriptNames(tokens);
        names.declare();
        return names.renamed(names.letters());
    }

    private Token at(int i) {
        return i < 0 || i >= tokens.size() ? new Token(Kind.MARK, ";", false) : tokens.get(i);
    }

    private void declare() {
        for (int i = 0; i < tokens.size(); i++) {
            int word = i;
            if (at(i).is("const") || at(i).is("let")) {
                declare(i + 1, end(i + 1, 1), name -> scopes.inBlock(name, word));
            } else if (at(i).is("=>")) {
                int first = end(i - 1, -1);
                declare(first, i - 1, name -> scopes.inFunction(name, first, word));
            }
        }
    }

    /** The other end of what begins with a bracket, or the very word. */
    private int end(int from, int step) {
        int depth = 0;
        int i = from;
        do {
            String text = at(i).kind() == Kind.MARK ? at(i).text() : "";
            depth += switch (text) {
                case "(", "[", "{" -> step;
                case ")", "]", "}" -> -step;
                default -> 0;
            };
            i += step;
        } while (depth > 0);
        return i - step;
    }

    private void declare(int from, int to, Consumer<String> scope) {
        for (int i = from; i <= to; i++) {
            if (at(i).kind() == Kind.WORD
                    && !at(i + 1).is(":")
                    && (i == from || !at(i - 1).is("="))) {
                declared.put(at(i).text(), 0);
                scope.accept(at(i).text());
            }
        }
    }

    /** The shortest names for those that are met most. */
    private Map<String, String> letters() {
        Set<String> taken = new HashSet<>(Set.of("do", "if", "in", "of", "as", "is"));
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).kind() == Kind.WORD && declared.containsKey(at(i).text())) {
                declared.merge(at(i).text(), 1, Integer::sum);
            } else {
                taken.add(at(i).text());
            }
        }
        List<String> wanted = new ArrayList<>(declared.keySet());
        wanted.sort(Comparator.comparing((String name) -> -declared.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> letters = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        for (String name : wanted) {
            int next = 0;
            while (taken.contains(letter(next)) || keptApart(name, users.getOrDefault(letter(next), List.of()))) {
                next++;
            }
            users.computeIfAbsent(letter(next), l -> new ArrayList<>()).add(name);
            letters.put(name, letter(next));
        }
        return letters;
    }

    private boolean keptApart(String name, List<String> others) {
        return others.stream().anyMatch(other -> scopes.keepApart(name, other));
    }

    private static String letter(int number) {
        String last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
        return number < LETTERS.length() ? last : letter(number / LETTERS.length() - 1) + last;
    }

    private List<Token> renamed(Map<String, String> letters) {
        List<Token> out = new ArrayList<>(tokens.size());
        Deque<Boolean> objects = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = at(i);
            if (token.closes()) {
                objects.pop();
            }
            if (token.opens()) {
                objects.push(token.is("{") && holdsObject(at(i - 1)));
            }
            String letter = token.kind() == Kind.WORD ? letters.get(token.text()) : null;
            boolean member = at(i - 1).is(".") || at(i - 1).is("?.");
            if (letter == null || member) {
                out.add(token);
                continue;
            }
            boolean begins = !objects.isEmpty()
                    && objects.peek()
                    && (at(i - 1).is("{") || at(i - 1).is(","));
            if (begins && at(i + 1).is(":")) {
                out.add(token);
            } else {
                boolean both = begins
                        && (at(i + 1).is(",") || at(i + 1).is("}") || at(i + 1).is("="));
                out.add(new Token(Kind.WORD, both ? token.text() + ":" + letter : letter, token.first()));
            }
        }
        return out;
    }

    private static boolean holdsObject(Token before) {
        return before.kind() == Kind.TEXT ? before.text().endsWith("${") : BEFORE_OBJECT.contains(before.text());
    }
}
