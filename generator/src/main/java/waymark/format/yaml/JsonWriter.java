package waymark.format.yaml;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;

/** Writes JSON for people and programs: keys in the order in which they are given, one to a line. */
public final class JsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of an object that ends in a line break. */
    public static String object(Consumer<JsonWriter> content) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return printed(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines), content);
    }

    /** The text of an object of many alike: keys and the items of its lists have lines of their own, what is in those has not. */
    public static String lines(Consumer<JsonWriter> content) {
        Separators close = PrettyPrinter.DEFAULT_SEPARATORS
                .withObjectNameValueSpacing(Separators.Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return printed(
                new DefaultPrettyPrinter(close)
                        .withObjectIndenter(new LinesDownTo(1))
                        .withArrayIndenter(new LinesDownTo(2)),
                content);
    }

    private static String printed(PrettyPrinter printer, Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(new Printed(printer), text)) {
            generator.writeStartObject();
            content.accept(new JsonWriter(generator));
            generator.writeEndObject();
        }
        return text + "\n";
    }

    /** The text of an object on one line, without a blank between its parts. */
    public static String line(Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            content.accept(new JsonWriter(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    public JsonWriter text(String key, String value) {
        generator.writeStringProperty(key, value);
        return this;
    }

    public JsonWriter number(String key, long value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    public JsonWriter number(String key, double value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    /** A number by its digits, which are kept as they are. */
    public JsonWriter digits(String key, String plainNumber) {
        generator.writeName(key);
        generator.writeNumber(plainNumber);
        return this;
    }

    /** A text, unless it is empty: then nothing. */
    public JsonWriter textIfAny(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    public JsonWriter flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
        return this;
    }

    /** An object within the object. */
    public JsonWriter object(String key, Consumer<JsonWriter> content) {
        generator.writeObjectPropertyStart(key);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** A list of texts. */
    public JsonWriter texts(String key, Collection<String> values) {
        generator.writeArrayPropertyStart(key);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    /** A list that begins with a text and ends with an object. */
    public JsonWriter textThenObject(String key, String first, Consumer<JsonWriter> last) {
        generator.writeArrayPropertyStart(key);
        generator.writeString(first);
        generator.writeStartObject();
        last.accept(this);
        generator.writeEndObject();
        generator.writeEndArray();
        return this;
    }

    /** A list of objects. */
    public <T> JsonWriter objects(String key, Collection<T> values, BiConsumer<JsonWriter, T> content) {
        generator.writeArrayPropertyStart(key);
        for (T value : values) {
            generator.writeStartObject();
            content.accept(this, value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** A list of objects that are written already, each on one line. */
    public JsonWriter lines(String key, Collection<String> objects) {
        generator.writeArrayPropertyStart(key);
        objects.forEach(generator::writeRawValue);
        generator.writeEndArray();
        return this;
    }

    /** Prints one text in a certain way, the same everywhere. */
    private static final class Printed extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Printed(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Breaks lines in what is at most so deep. */
    private record LinesDownTo(int depth) implements Indenter {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            if (level <= depth) {
                generator.writeRaw('\n');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
