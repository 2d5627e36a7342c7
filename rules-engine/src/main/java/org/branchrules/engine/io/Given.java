package org.branchrules.engine.io;

import org.branchrules.model.Text;

/** How a message shows what was given. */
final class Given {
    private static final int LONGEST = 60;

    private Given() {}

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Value and type, such as "text `yes`". */
    static Text of(Tree tree) {
        if (tree instanceof Tree.Leaf leaf && leaf.kind() != Tree.Leaf.Kind.NOTHING) {
            Text kind = Messages.phrase("given." + leaf.kind());
            String value = shortened(leaf.text());
            return new Text(kind.zh().replace("{0}", value), kind.en().replace("{0}", value));
        }
        String kind = tree instanceof Tree.Branch ? "OBJECT" : tree instanceof Tree.Items ? "LIST" : "NOTHING";
        return Messages.phrase("given." + kind);
    }
}
