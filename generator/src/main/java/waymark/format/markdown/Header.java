package waymark.format.markdown;

import waymark.format.yaml.Node;

/**
 * The header of a Markdown file.
 *
 * @param mapping its keys and values
 * @param syntax how it was written
 * @param bodyStart the offset in the file's text at which the body starts
 * @param sound whether it could be read; if not, a diagnostic says why
 */
record Header(Node.Mapping mapping, Document.HeaderSyntax syntax, int bodyStart, boolean sound) {}
