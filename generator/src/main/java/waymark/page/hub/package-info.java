/** The pages of the hub: resources from A to Z, each resource, each topic. */
@NullMarked
package waymark.page.hub;

import org.jspecify.annotations.NullMarked;
