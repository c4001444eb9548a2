/**
 * What files beside a table tell about its indicators.
 *
 * <p>In: {@code data/observations/*.json}. Out: sidecars by label, which the catalogue falls back on.
 */
@NullMarked
package waymark.indicator.sidecar;

import org.jspecify.annotations.NullMarked;
