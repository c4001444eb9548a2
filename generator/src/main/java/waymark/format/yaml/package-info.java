/**
 * YAML 1.2 and JSON as nodes that know where they stand.
 *
 * <p>In: bytes of one file. Out: a {@link waymark.format.yaml.Node}, read field by field through
 * {@link waymark.format.yaml.Fields}, which reports what is missing, misplaced or unknown.
 */
@NullMarked
package waymark.format.yaml;

import org.jspecify.annotations.NullMarked;
