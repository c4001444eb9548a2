/**
 * What each page holds: view records, sentences, addresses.
 *
 * <p>In: a publication and the network around it. Out: pages as records that the templates lay out.
 */
@NullMarked
package waymark.page;

import org.jspecify.annotations.NullMarked;
