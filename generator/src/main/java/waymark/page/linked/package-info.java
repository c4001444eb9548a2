/** What pages tell search engines in schema.org's words. In: a page's shell, crumbs and tables. Out: the shell with JSON-LD. */
@NullMarked
package waymark.page.linked;

import org.jspecify.annotations.NullMarked;
