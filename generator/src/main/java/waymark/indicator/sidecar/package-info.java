/**
 * What files beside a table tell about its indicators.
 *
 * <p>In: the JSON, YAML, Markdown and {@code .meta.csv} files of {@code data/observations}, and the headers of the tables
 * they describe. Out: sidecars by the names of indicators, which the catalogue falls back on.
 */
@NullMarked
package waymark.indicator.sidecar;

import org.jspecify.annotations.NullMarked;
