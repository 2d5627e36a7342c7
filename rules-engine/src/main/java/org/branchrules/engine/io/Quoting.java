package org.branchrules.engine.io;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Which texts stand in quotation marks in YAML: also those with characters that YAML would fold, strip or not show. */
final class Quoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value)
                || !value.equals(value.strip())
                || value.chars().anyMatch(Quoting::special);
    }

    private static boolean special(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || (c != ' ' && (Character.isSpaceChar(c) || Character.isWhitespace(c)))
                || !Character.isDefined(c);
    }
}
