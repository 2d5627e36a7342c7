package org.branchrules.engine.internal.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a point table, by the names that its first row may give them. */
enum PointColumn {
    ID("编号", "id"),
    DIMENSION("维度", "dimension"),
    TITLE_ZH("指标", "title zh"),
    TITLE_EN("指标（英文）", "title en"),
    POINTS("分值", "points"),
    REQUIREMENTS("对应要求", "requirements"),
    SCORE("计分方式", "score"),
    FIGURE("数据", "figure"),
    EACH("每次", "each"),
    FLOOR("最低分", "floor"),
    BANDS("档次", "bands"),
    OUT_OF("满值", "out of"),
    WEIGHTS("权重", "weights"),
    WHEN_NOT_APPLICABLE("不适用时", "when not applicable");

    private final String zh;
    private final String en;

    PointColumn(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The column of that name; half- or full-width brackets, and upper or lower case, make no difference. */
    static @Nullable PointColumn named(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(column -> plain(column.zh).equals(plain) || column.en.equals(plain))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[\\s_-]+", " ");
    }

    /** Both names. */
    String names() {
        return zh + " / " + en;
    }

    /** All of them, with both names. */
    static List<String> all() {
        return Arrays.stream(values()).map(PointColumn::names).toList();
    }
}
