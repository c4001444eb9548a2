/**
 * What readers may take away. In: the evidence of a publication or of the network. Out: tables as CSV and JSON, and what
 * describes them: CSV on the Web, a Frictionless data package, the lists of indicators and areas.
 */
@NullMarked
package waymark.page.download;

import org.jspecify.annotations.NullMarked;
