package org.branchrules.engine.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Walks over the words of a rule file. */
final class TokenStream {
    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** The word before this one. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END_OF_FILE;
    }

    boolean take(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** The words up to one of which this is true, or to the end. */
    List<Token> until(Predicate<Token> stop) {
        List<Token> taken = new ArrayList<>();
        while (!atEnd() && !stop.test(peek())) {
            taken.add(next());
        }
        return taken;
    }

    /** A name with dots, or a star at its end; the word that stands here is taken in any case. */
    DrlFile.Name name() {
        Token first = next();
        StringBuilder name = new StringBuilder(first.text());
        while (peek().is(".") && (peek(1).isWord() || peek(1).is("*"))) {
            name.append(next().text()).append(next().text());
        }
        return new DrlFile.Name(name.toString(), first.spot());
    }
}
