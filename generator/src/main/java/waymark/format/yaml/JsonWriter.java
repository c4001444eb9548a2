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

/** Writes JSON for people and programs: keys in the order in which they are given, one to a line. */
public final class JsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of an object that ends in a line break. */
    public static String object(Consumer<JsonWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(new Indented(), text)) {
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

    /** Two blanks for each level, and the same line breaks everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
