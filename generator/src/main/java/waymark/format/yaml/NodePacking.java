package waymark.format.yaml;

import waymark.format.Recall;
import waymark.format.SpanPacking;
import waymark.format.SpanUnpacking;

/** Nodes as bytes, for the next build. */
public final class NodePacking {
    /** YAML in whatever language; what is parsed depends on the bytes alone. */
    static final Recall<Node> RECALL = new Recall<>("yaml ", NodePacking::pack, NodePacking::node);

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int PLAIN = 2;
    private static final int QUOTED = 3;

    private NodePacking() {}

    /** Packs a node with all below it. */
    public static void pack(Node node, SpanPacking out) {
        if (node instanceof Node.Mapping mapping) {
            out.number(MAPPING).span(mapping.span()).each(mapping.entries(), e -> {
                out.text(e.key()).span(e.span());
                pack(e.value(), out);
            });
        } else if (node instanceof Node.Sequence sequence) {
            out.number(SEQUENCE).span(sequence.span()).each(sequence.items(), i -> pack(i, out));
        } else if (node instanceof Node.Scalar scalar) {
            out.number(scalar.quoted() ? QUOTED : PLAIN).span(scalar.span()).text(scalar.text());
        }
    }

    /** The next node. */
    public static Node node(SpanUnpacking in) {
        int kind = in.number();
        return switch (kind) {
            case MAPPING -> new Node.Mapping(in.span(), in.list(() -> new Node.Entry(in.text(), in.span(), node(in))));
            case SEQUENCE -> new Node.Sequence(in.span(), in.list(() -> node(in)));
            default -> new Node.Scalar(in.span(), in.text(), kind == QUOTED);
        };
    }
}
