/**
 * What the site's script loads: its words, and data files.
 *
 * <p>In: messages and figures as pages show them. Out: files of classic scripts that set a global, for pages must work
 * from a folder, where nothing can be fetched.
 */
@NullMarked
package waymark.page.script;

import org.jspecify.annotations.NullMarked;
