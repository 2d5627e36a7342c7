package org.branchrules.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.junit.jupiter.api.Test;

final class BecauseTest {
    private static List<String> all(Language language) {
        return SampleAssessment.everyReason().stream()
                .map(Wording.of(language)::because)
                .toList();
    }

    @Test
    void the_sample_has_every_reason() {
        Set<Class<?>> used = SampleAssessment.everyReason().stream()
                .map(outcome -> outcome.reason().getClass())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(used).containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
    }

    @Test
    void every_reason_has_words_in_chinese() {
        assertThat(all(Language.ZH))
                .containsExactly(
                        "核对的记录：党课1次：2024-05-06。没有发现不符合之处。判定所依据的标准：会议间隔：1个月（《条例》第十一条，自 2018-10-28 起）。",
                        "发现：主题党日每1个月一次，应有2次，已有1次，缺 2024-02（2024-01-05）。判定所依据的标准：会议间隔：1个月（《条例》第十一条，自 2018-10-28 起）。",
                        "发现：主题党日每1个月一次，应有2次，已有1次，缺 2024-02（2024-01-05）。因上级批准“汛期停办”（组发〔2024〕3号）和支部记载的原因“停电”，不作为问题。",
                        "只适用于村、社区党支部，本支部属于机关类。",
                        "不适用于临时形式的党支部，本支部为临时形式。",
                        "适用条件：设有支部委员会；本支部：没有设支部委员会。",
                        "适用条件是正式党员人数不少于7，本支部为5。",
                        "本期记录中没有这类事项，不涉及。",
                        "属于许可性规定，没有需要核对的内容。",
                        "没有提供这些材料：党员名册、谈心谈话。没有提供不等于没有开展，补充后才能判定。",
                        "材料没有载明判定所需的内容：党课1次：2024-05-06。",
                        "须由评估人判断，可参考：solved：12.50件。“及时”由人判断。",
                        "组织员（2024-12-30）认定符合：记录齐全。",
                        "按照本市办法第三条，由要求 sy-1 代替。",
                        "发现：党课1次：2024-05-06。判定所依据的标准：会议间隔：1个月（《条例》第十一条，自 2018-10-28 起）。",
                        "自2019-01-01起适用，自2024-01-01起不再适用。");
    }

    @Test
    void every_reason_has_words_in_english() {
        assertThat(all(Language.EN))
                .containsExactly(
                        "Looked at: party lectures: 1, on 2024-05-06. Nothing in it falls short. Measured by: Interval: 1 month (Regulation art. 11, in force from 2018-10-28).",
                        "Found: theme day every 1 month(s): 2 due, 1 held, missed 2024-02 (2024-01-05). Measured by: Interval: 1 month (Regulation art. 11, in force from 2018-10-28).",
                        "Found: theme day every 1 month(s): 2 due, 1 held, missed 2024-02 (2024-01-05). Cleared by approval from above \"汛期停办\" (组发〔2024〕3号) and reason on record \"停电\".",
                        "Applies only to branches of these kinds: village, community; this one is of kind agency.",
                        "Does not apply to branches of these forms: temporary; this one is temporary.",
                        "Applies given a branch committee; here there is no branch committee.",
                        "Applies where the number of full members is at least 7; here it is 5.",
                        "Nothing of the kind is on record in the period.",
                        "It is a permission: there is nothing to check.",
                        "Not supplied: members, heart-to-heart talks. Silence is not compliance: it can be decided once they are.",
                        "The files leave open what is needed to decide: party lectures: 1, on 2024-05-06.",
                        "A person must judge; to look at: solved: 12.50 件. \"Timely\" is judged by a person.",
                        "组织员 (2024-12-30) judged it met: 记录齐全.",
                        "Requirement sy-1 takes its place, under City Measures art. 3.",
                        "Found: party lectures: 1, on 2024-05-06. Measured by: Interval: 1 month (Regulation art. 11, in force from 2018-10-28).",
                        "Bound from 2019-01-01, and no longer from 2024-01-01.");
    }

    @Test
    void more_evidence_than_a_person_takes_in_is_counted() {
        var many = SampleAssessment.outcome(
                "1-a",
                Outcome.MET,
                new Reason.Counted(
                        Stream.of("briefings", "disclosures", "admissions", "elections", "appraisals", "work-plans")
                                .<org.branchrules.model.record.Fact>map(
                                        about -> new org.branchrules.model.fact.Tally(about, List.of()))
                                .toList()));
        assertThat(Wording.of(Language.ZH).because(many))
                .startsWith("核对的记录：向党员群众通报0次；党务公开0次；发展党员各环节0次；选举0次；另有2项同类记录。没有发现不符合之处。");
    }
}
