package waymark.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A fenced block of a document that a reader understands.
 *
 * @param place file and line of the block
 * @param reader the word after the language, or {@code -}
 * @param name how messages name the example
 * @param report the messages that must come of it, or ""
 * @param output the HTML that must come of it, or ""
 */
record Example(String place, String language, String reader, String name, String text, String report, String output) {
    private static final Set<String> LANGUAGES = Set.of("yaml", "json", "csv", "markdown", "ftlh", "properties");
    private static final String FENCE = "```";

    /** The examples of a document, in order. */
    static List<Example> of(Path file) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(file);
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).startsWith(FENCE)) {
                int end = start + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                String[] words = lines.get(start).substring(FENCE.length()).split(" ", 3);
                String text = String.join("\n", lines.subList(start + 1, end));
                int last = examples.size() - 1;
                if (words[0].equals("report")) {
                    examples.set(last, examples.get(last).withReport(text));
                } else if (words[0].equals("html")) {
                    examples.set(last, examples.get(last).withOutput(text));
                } else if (LANGUAGES.contains(words[0])) {
                    String reader = words.length > 1 ? words[1] : "-";
                    String name = words.length > 2 ? words[2] : "example." + words[0];
                    String place = file.getFileName() + ":" + (start + 1);
                    examples.add(new Example(place, words[0], reader, name, text + "\n", "", ""));
                }
                start = end;
            }
        }
        return examples;
    }

    private Example withReport(String messages) {
        if (!report.isEmpty()) {
            throw new IllegalStateException(place + " has two reports");
        }
        return new Example(place, language, reader, name, text, messages, output);
    }

    private Example withOutput(String html) {
        if (!output.isEmpty()) {
            throw new IllegalStateException(place + " has two outputs");
        }
        return new Example(place, language, reader, name, text, report, html);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
