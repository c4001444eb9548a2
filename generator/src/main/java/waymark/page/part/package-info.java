/** Pieces that several kinds of page show: ratings, figures with their charts, tables, bodies of text. */
@NullMarked
package waymark.page.part;

import org.jspecify.annotations.NullMarked;
