/**
 * Any two places side by side.
 *
 * <p>In: the network's newest figures and the road maps shown. Out: the page where two are chosen, a small file for each
 * place that its script fills in, and, where places are few, a page for each pair.
 */
@NullMarked
package waymark.page.pair;

import org.jspecify.annotations.NullMarked;
