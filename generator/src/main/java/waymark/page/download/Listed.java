package waymark.page.download;

/**
 * What a page tells of a file that may be taken away.
 *
 * @param path below the output folder
 * @param title as the language of the page has it
 * @param rows of a table, below its header; of other files none
 * @param bytes how large it is
 */
public record Listed(String path, String title, int rows, int bytes) {}
