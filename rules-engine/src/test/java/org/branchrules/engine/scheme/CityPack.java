package org.branchrules.engine.scheme;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackException;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;

/** A small city pack with one scheme, to be spoilt in one place by each test. */
final class CityPack {
    static final Policy NATIONAL = Policy.national();
    static final String SCHEME = """
            id: stars
            title: {zh: 两星, en: Two stars}
            total: 10
            levels:
              - {id: two, title: {zh: 二星, en: two stars}, from: 8, items: [a1], dimensions: {life: 3}, requirements: [17-a], events: [commendation]}
              - {id: one, title: {zh: 一星, en: one star}, from: 5}
              - {id: none, title: {zh: 不定星, en: no star}}
            limits:
              - {id: no-forgery, veto: true, level: none, ceilings: [forged-records], text: {zh: 造假, en: Forged}}
            dimensions:
              - id: meetings
                title: {zh: 会议, en: Meetings}
                points: 5
                items:
                  - {id: a1, title: {zh: 党员大会, en: Members' meeting}, points: 3, requirements: [11-a], score: deduction, each: 1, floor: 1}
                  - {id: a2, title: {zh: 满意度, en: Satisfaction}, points: 2, requirements: [10-a], rating: {scale: s, weights: {leaders: 40, public: 60}}, outOf: 100}
              - id: life
                title: {zh: 组织生活, en: Life}
                points: 5
                items:
                  - {id: b1, title: {zh: 生活会, en: Life meeting}, points: 3, requirements: [17-a, 17-d], score: proportional}
                  - {id: b2, title: {zh: 党课, en: Lectures}, points: 2, requirements: [16-c], tally: party-lectures, bands: [{atLeast: 4, points: 2}, {atLeast: 2, points: 1}]}
              - id: bonus
                title: {zh: 加分, en: Bonus}
                points: 1
                bonus: true
                items:
                  - {id: c1, title: {zh: 表彰, en: Commended}, points: 2, requirements: [9-a], events: {type: commendation}, each: 1}
            """;
    static final String TABLE = """
            编号,维度,指标,指标（英文）,分值,对应要求,计分方式,每次,最低分,数据,档次,满值,权重,不适用时
            a1,会议,党员大会,Members' meeting,3,11-a,按次扣分,1,1,,,,,
            a2,会议,满意度,Satisfaction,2,10-a,,,,rating:s,,100,leaders=40; public=60,
            b1,组织生活,生活会,Life meeting,3,17-a、17-d,按比例,,,,,,,不计
            b2,组织生活,党课,Lectures,2,16-c,,,,tally:party-lectures,>=4:2; >=2:1,,,
            合计,,,,10,,,,,,,,,
            """;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private CityPack() {}

    static CityPack of(String scheme) {
        return new CityPack().file("pack.yaml", """
                        id: test-city
                        edition: "1"
                        title: {zh: 试验市, en: Test city}
                        level: city
                        extends: [national-2018]
                        validFrom: 2020-01-01
                        """).file("ratings/stars.yaml", scheme);
    }

    /** The same scheme with the items of its first two dimensions in a table. */
    static CityPack withTable(byte[] table) {
        StringBuilder scheme = new StringBuilder(SCHEME.replace("total: 10", "total: 10\ntable: stars.csv"));
        for (String item : new String[] {"a1", "a2", "b1", "b2"}) {
            int start = scheme.indexOf("      - {id: " + item);
            scheme.delete(start, scheme.indexOf("\n", start) + 1);
        }
        String text = scheme.toString();
        text = text.replaceFirst("items:\n(  - id: life)", "\n$1").replaceFirst("items:\n(  - id: bonus)", "\n$1");
        CityPack pack = of(text);
        pack.files.put("ratings/stars.csv", table);
        return pack;
    }

    static CityPack withTable(String table) {
        return withTable(table.getBytes(StandardCharsets.UTF_8));
    }

    CityPack file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackFiles files() {
        return new PackFiles(files);
    }

    Policy load() {
        return NATIONAL.with(new PackFiles(files));
    }

    /** What is wrong with it, one line each; empty when it loads. */
    String problems() {
        try {
            load();
            return "";
        } catch (PackException e) {
            StringBuilder lines = new StringBuilder();
            for (PackProblem problem : e.problems()) {
                lines.append(problem).append('\n');
            }
            return lines.toString();
        }
    }
}
