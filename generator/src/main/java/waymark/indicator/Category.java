package waymark.indicator;

/** One part of the people a figure is about: of the dimension "Sex" the category "Female". */
public record Category(String dimension, String name) {}
