package org.branchrules.engine.internal.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;

/** What may not stand in a file of a pack whatever it says: found in its bytes and characters, before anything parses them. */
public final class RawText {
    private static final Map<Integer, String> FULL_WIDTH = Map.ofEntries(
            Map.entry((int) '（', "("),
            Map.entry((int) '）', ")"),
            Map.entry((int) '，', ","),
            Map.entry((int) '、', ","),
            Map.entry((int) '；', ";"),
            Map.entry((int) '：', ":"),
            Map.entry((int) '＝', "="),
            Map.entry((int) '＞', ">"),
            Map.entry((int) '＜', "<"),
            Map.entry((int) '。', "."),
            Map.entry((int) '！', "!"),
            Map.entry((int) '＆', "&"),
            Map.entry((int) '｜', "|"),
            Map.entry((int) '＄', "$"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "!="));
    private static final String SMART_QUOTES = "“”„‟‘’‚‛＂＇「」『』";
    private static final Pattern YAML_COLON = Pattern.compile("(?m)^\\s*(?:- )?[A-Za-z][\\w.-]*(：)");
    private static final Pattern YAML_QUOTED =
            Pattern.compile("(?m)[:\\[,-] *([“‘])[\\x20-\\x7e]*[”’] *(?=$|[,}\\]#])");

    private final String path;
    private final List<PackProblem> problems;

    private RawText(String path, List<PackProblem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The text of a file; what is wrong with its bytes and characters is added to the problems. */
    public static String read(String path, byte[] bytes, List<PackProblem> problems) {
        RawText raw = new RawText(path, problems);
        String text = raw.decode(bytes);
        raw.characters(text);
        if (path.endsWith(".drl")) {
            raw.outsideStrings(text);
        } else {
            raw.match(YAML_COLON, text, PackCheck.FULL_WIDTH, ":");
            raw.match(YAML_QUOTED, text, PackCheck.SMART_QUOTE, "\"");
        }
        return text;
    }

    private String decode(byte[] bytes) {
        String text;
        try {
            text = strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.UTF_8);
            PackProblem problem = at(Spot.at(text, text.indexOf('\uFFFD')), PackCheck.NOT_UTF_8);
            problems.add(isGbk(bytes) ? PackProblems.hint(problem, "hint.gbk") : problem);
        }
        if (text.startsWith("\uFEFF")) {
            problems.add(at(new Spot(1, 1), PackCheck.BYTE_ORDER_MARK));
            text = text.substring(1);
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n");
            if (text.indexOf('\r') >= 0) {
                problems.add(at(Spot.at(text, text.indexOf('\r')), PackCheck.LINE_ENDS));
            }
            text = text.replace('\r', '\n');
        }
        return text;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isGbk(byte[] bytes) {
        try {
            return Charset.isSupported("GBK")
                    && !strictly(bytes, Charset.forName("GBK")).isEmpty();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void characters(String text) {
        int line = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            column++;
            if (c == '\n') {
                line++;
                column = 0;
            } else if (c == '\t') {
                problems.add(at(new Spot(line, column), PackCheck.TAB));
            } else if (isInvisible(c)) {
                problems.add(at(
                        new Spot(line, column),
                        PackCheck.INVISIBLE_CHARACTER,
                        String.format(Locale.ROOT, "U+%04X", c)));
            } else if (c == '\\' && path.endsWith(".drl") && text.startsWith("\\u", i)) {
                problems.add(at(new Spot(line, column), PackCheck.UNICODE_ESCAPE));
            }
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u3000';
            case Character.CONTROL -> c != '\t' && c != '\n';
            default -> false;
        };
    }

    /** Full-width punctuation and smart quotes in rules, outside strings and comments. */
    private void outsideStrings(String text) {
        int line = 1;
        int column = 0;
        boolean string = false;
        boolean comment = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            column++;
            if (c == '\n') {
                line++;
                column = 0;
                string = false;
                comment = false;
            } else if (c == '"' && !comment) {
                string = !string;
            } else if (!string && text.startsWith("//", i)) {
                comment = true;
            } else if (!string && !comment) {
                String meant = c == '\u3000' ? " " : FULL_WIDTH.get(c);
                if (meant != null) {
                    problems.add(at(new Spot(line, column), PackCheck.FULL_WIDTH, Character.toString(c), meant));
                } else if (SMART_QUOTES.indexOf(c) >= 0) {
                    problems.add(at(new Spot(line, column), PackCheck.SMART_QUOTE, Character.toString(c), "\""));
                }
            }
        }
    }

    private void match(Pattern pattern, String text, PackCheck check, String meant) {
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            problems.add(at(Spot.at(text, matcher.start(1)), check, matcher.group(1), meant));
        }
    }

    private PackProblem at(Spot spot, PackCheck check, Object... arguments) {
        return PackProblems.at(path, spot, "", check, arguments);
    }
}
