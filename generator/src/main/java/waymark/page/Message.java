package waymark.page;

import java.util.ArrayList;
import java.util.List;

/** A message taken apart once, since a site fills some of them in many thousand times. */
final class Message {
    private final String[] literals;
    private final String[] escaped;
    private final int[] numbers;
    private final int length;

    private Message(List<String> literals, List<Integer> numbers, int length) {
        this.literals = literals.toArray(String[]::new);
        this.escaped = new String[this.literals.length];
        for (int i = 0; i < escaped.length; i++) {
            escaped[i] = Markup.escape(this.literals[i]);
        }
        this.numbers = new int[numbers.size()];
        for (int i = 0; i < this.numbers.length; i++) {
            this.numbers[i] = numbers.get(i);
        }
        this.length = length;
    }

    /** Takes a message apart as it is written, with {@code {0}} for its first argument; other braces stand for themselves. */
    static Message of(String text) {
        List<String> literals = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int number = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number <= 9) {
                literals.add(text.substring(done, open));
                numbers.add(number);
                done = open + 3;
            }
        }
        literals.add(text.substring(done));
        return new Message(literals, numbers, text.length());
    }

    /** How many arguments stand in it. */
    int size() {
        return numbers.length;
    }

    /** What stands before an argument, or after the last one. */
    String literal(int index) {
        return literals[index];
    }

    /** The same as HTML. */
    String escaped(int index) {
        return escaped[index];
    }

    /** Which of the arguments stands after a literal. */
    int number(int index) {
        return numbers[index];
    }

    /** Room that the message needs with short arguments. */
    int room() {
        return length + 32 * numbers.length;
    }
}
