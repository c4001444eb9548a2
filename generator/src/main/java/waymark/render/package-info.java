/**
 * Templates to bytes, through JBake's template engine interface.
 *
 * <p>In: the name of a template and a view record. Out: a page's bytes; what is wrong in a template is a diagnostic.
 * Freemarker and JBake's models stop here.
 */
@NullMarked
package waymark.render;

import org.jspecify.annotations.NullMarked;
